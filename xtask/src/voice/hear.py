"""Hears clips with a small recogniser that knows which words may follow one another in the app:
for each `key TAB text` in FOLDER/lines.tsv hears FOLDER/KEY.mp3 and prints `key TAB words`."""

import math
import re
import sys
from collections import Counter

import miniaudio
from pocketsphinx import Decoder

FOLDER = sys.argv[1]
RATE = 16_000
DISCOUNT = 0.7


def grammar(texts, path):
    """Writes the chances of all words and pairs of words, in the form the recogniser reads."""
    chains = [["<s>", *re.findall(r"[a-z']+", text.lower()), "</s>"] for text in texts]
    words = Counter(word for chain in chains for word in chain[1:])
    pairs = Counter(pair for chain in chains for pair in zip(chain, chain[1:]))
    firsts, nexts = Counter(), {}
    for (first, then), count in pairs.items():
        firsts[first] += count
        nexts.setdefault(first, []).append(then)
    total = sum(words.values()) + len(words)
    chance = {word: (words[word] + 1) / total for word in words}
    lines = ["\\data\\", f"ngram 1={len(words) + 1}", f"ngram 2={len(pairs)}", "", "\\1-grams:"]
    for word in ["<s>", *sorted(words)]:
        own = math.log10(chance[word]) if word in chance else -99
        left = 0.0
        if word in nexts:
            share = DISCOUNT * len(nexts[word]) / firsts[word]
            left = math.log10(share / max(1 - sum(chance[then] for then in nexts[word]), 1e-9))
        lines.append(f"{own:.4f} {word} {left:.4f}")
    lines += ["", "\\2-grams:"]
    for (first, then), count in sorted(pairs.items()):
        lines.append(f"{math.log10((count - DISCOUNT) / firsts[first]):.4f} {first} {then}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join([*lines, "", "\\end\\", ""]))


def main():
    with open(f"{FOLDER}/lines.tsv", encoding="utf-8") as file:
        clips = [line.rstrip("\n").split("\t") for line in file]
    grammar([text for _, text in clips], f"{FOLDER}/grammar.arpa")
    decoder = Decoder(samprate=RATE, loglevel="FATAL", lm=f"{FOLDER}/grammar.arpa")
    silence = bytes(RATE)
    for key, _ in clips:
        clip = miniaudio.decode_file(
            f"{FOLDER}/{key}.mp3", miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
        )
        decoder.start_utt()
        decoder.process_raw(silence + clip.samples.tobytes() + silence, full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        heard = re.sub(r"\(\d+\)", "", found.hypstr) if found else ""
        print(f"{key}\t{heard}", flush=True)


main()
