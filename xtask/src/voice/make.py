"""Makes clips of sentences: for each `key TAB text` in FOLDER/lines.tsv writes FOLDER/KEY.mp3 and
prints `key TAB milliseconds`. A text in slashes is a single word whose sounds are printed instead."""

import sys

import lameenc
import numpy as np
from hibari import Hibari
from scipy.ndimage import maximum_filter1d
from scipy.signal import resample_poly

FOLDER = sys.argv[1]
RATE = 16_000
# From the first to the last sample above this; the player looks for the same.
HEARD = 0.02
LEAD, TAIL = int(0.02 * RATE), int(0.04 * RATE)
# The loudest 400 ms of every clip, A-weighted, in dB of full scale; and the highest sample.
LOUDNESS, CEILING = -17.0, 0.7


def a_weighted(wave):
    f = np.fft.rfftfreq(len(wave) + RATE // 4, 1 / RATE)
    s = f * f
    weight = 1.2589 * 12194.0**2 * s * s
    weight /= (s + 20.6**2) * (s + 12194.0**2) * np.sqrt((s + 107.7**2) * (s + 737.9**2))
    return np.fft.irfft(np.fft.rfft(wave, len(wave) + RATE // 4) * weight)[: len(wave)]


def loudest(wave):
    width = int(0.4 * RATE)
    power = np.concatenate([[0.0], np.cumsum(a_weighted(wave) ** 2)])
    most = np.max(power[width:] - power[:-width]) if len(wave) > width else power[-1]
    return 10 * np.log10(most / width)


def limited(wave):
    """Lowers what stands above the ceiling, smoothly, together with the 4 ms around it."""
    reach = int(0.004 * RATE)
    peak = maximum_filter1d(np.abs(wave), 2 * reach + 1)
    gain = np.minimum(1.0, CEILING / np.maximum(peak, 1e-9))
    window = np.hanning(2 * reach + 3)[1:-1]
    return wave * np.convolve(np.pad(gain, reach, mode="edge"), window / window.sum(), "valid")


def trimmed(wave):
    heard = np.nonzero(np.abs(wave) > HEARD)[0]
    first, last = heard[0], heard[-1]
    part = wave[max(first - LEAD, 0) : last + TAIL].copy()
    rise, fall = min(first, LEAD), min(TAIL, len(part))
    part[:rise] *= np.linspace(0, 1, rise)
    part[-fall:] *= np.linspace(1, 0, fall) ** 2
    return part, (last - first) * 1000 // RATE + 1


def clip(voice, text):
    wave = resample_poly(voice(text, speed=0.91, seed=0), 2, 3).astype(np.float64)
    for _ in range(3):
        wave = limited(wave * 10 ** ((LOUDNESS - loudest(wave)) / 20))
    return trimmed(wave)


def encoded(wave):
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(24)
    encoder.set_in_sample_rate(RATE)
    encoder.set_channels(1)
    encoder.set_quality(0)
    encoder.silence()
    pcm = (np.clip(wave, -1, 1) * 32767).astype("<i2").tobytes()
    return bytes(encoder.encode(pcm) + encoder.flush())


def main():
    voice = Hibari(voice="heart")
    for line in open(f"{FOLDER}/lines.tsv", encoding="utf-8"):
        key, text = line.rstrip("\n").split("\t")
        if text.startswith("/"):
            print(f"{key}\t{voice.phonemize(text.strip('/'))[0]}", flush=True)
            continue
        wave, length = clip(voice, text)
        with open(f"{FOLDER}/{key}.mp3", "wb") as file:
            file.write(encoded(wave))
        print(f"{key}\t{length}", flush=True)


main()
