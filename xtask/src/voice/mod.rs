//! Making the bundled voice: a clip of every sentence, the pack, and the list of what is in it.
//!
//! *Invariant:* a clip whose sentence and settings have not changed keeps its bytes.

mod hearing;
mod list;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use unknot_core::engine::{Pack, key, speech};

use crate::build::{digest, short};
use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;
use crate::process::{answer, command};
use crate::setup;
use list::Entry;

/// What makes the clips: a change of it makes all of them anew.
const MAKE: &str = include_str!("make.py");
/// The sounds that words of the body must have.
const SOUNDS: &str = include_str!("sounds.tsv");
/// The file, and the list of what is in it.
const PACK: &str = "public/voice/heart.bin";
const LIST: &str = "xtask/src/voice/clips.tsv";
/// The most bytes the pack may have.
const LIMIT: usize = 2_000_000;

/// Makes what is missing or has changed, hears all of it, and writes the pack.
pub(crate) fn make() -> Outcome {
    let python = setup::python()?;
    let folder = place::scratch().join("voice");
    file::fresh(&folder)?;
    sounds(&python, &folder)?;
    let wanted = wanted();
    let kept = kept(&wanted);
    for (key, (_, bytes)) in &kept {
        file::write(&folder.join(format!("{key:08x}.mp3")), bytes)?;
    }
    let missing: BTreeMap<_, _> =
        wanted.iter().filter(|(key, _)| !kept.contains_key(key)).collect();
    println!("{} clips: {} are kept, {} are made …", wanted.len(), kept.len(), missing.len());
    let lengths =
        script(&python, "make.py", &folder, missing.iter().map(|(key, it)| (**key, it.text)))?;
    let mut entries = Vec::new();
    let mut clips = Vec::new();
    for (&key, wanted) in &wanted {
        let bytes = file::bytes(&folder.join(format!("{key:08x}.mp3")))?;
        let made = || lengths.get(&key).and_then(|said| said.parse().ok());
        let length = kept.get(&key).map(|(entry, _)| entry.length).or_else(made);
        let length = length.ok_or_else(|| fault(format!("no clip of “{}”", wanted.text)))?;
        entries.push(Entry {
            key,
            source: wanted.source.clone(),
            length,
            text: wanted.text.to_owned(),
        });
        clips.push(bytes);
    }
    let pack = packed(&entries, &clips)?;
    println!("{} bytes of {LIMIT}", pack.len());
    if pack.len() > LIMIT {
        return Err(fault("the pack is too large: say less, or share more sentences"));
    }
    let texts = entries.iter().map(|entry| (entry.key, entry.text.as_str()));
    hearing::judge(&script(&python, "hear.py", &folder, texts)?, &entries)?;
    file::write(&place::root().join(LIST), list::written(&digest(&pack), &entries))?;
    file::write(&place::root().join(PACK), pack)
}

/// A sentence that is to have a clip.
struct Wanted {
    text: &'static str,
    /// The hash of everything that makes the clip what it is.
    source: String,
}

fn wanted() -> BTreeMap<u32, Wanted> {
    let lines = speech::lines();
    let sentences = lines.iter().flat_map(|line| speech::sentences(line));
    let wanted =
        |text| (key(text), Wanted { text, source: short(format!("{MAKE}{text}").as_bytes()) });
    sentences.map(wanted).collect()
}

/// The clips that can stay as they are, with their bytes.
fn kept(wanted: &BTreeMap<u32, Wanted>) -> BTreeMap<u32, (Entry, Vec<u8>)> {
    let root = place::root();
    let (Ok(text), Ok(bytes)) = (file::text(&root.join(LIST)), file::bytes(&root.join(PACK)))
    else {
        return BTreeMap::new();
    };
    let pack = Pack::read(&bytes, bytes.len()).unwrap_or_default();
    let clip = |entry: Entry| {
        let same = wanted.get(&entry.key)?.source == entry.source;
        let clip = pack.all().iter().find(|clip| clip.key == entry.key).filter(|_| same)?;
        Some((entry.key, (entry, bytes.get(clip.bytes.clone())?.to_vec())))
    };
    list::read(&text).into_iter().filter_map(clip).collect()
}

/// The file as the app reads it: see [`Pack`].
fn packed(entries: &[Entry], clips: &[Vec<u8>]) -> Outcome<Vec<u8>> {
    let small = |number: usize| u16::try_from(number).map_err(|_| fault("a clip is too long"));
    let mut pack = b"UKV1".to_vec();
    pack.extend(small(entries.len())?.to_le_bytes());
    for (entry, clip) in entries.iter().zip(clips) {
        pack.extend(entry.key.to_le_bytes());
        pack.extend(small(clip.len())?.to_le_bytes());
        pack.extend(entry.length.to_le_bytes());
    }
    pack.extend(clips.iter().flatten());
    Ok(pack)
}

/// Runs one of the scripts over some lines, and gives what it says to each.
fn script<'a>(
    python: &Path,
    name: &str,
    folder: &Path,
    lines: impl Iterator<Item = (u32, &'a str)>,
) -> Outcome<BTreeMap<u32, String>> {
    let lines = lines.fold(String::new(), |mut all, (key, text)| {
        let _ = writeln!(all, "{key:08x}\t{text}");
        all
    });
    file::write(&folder.join("lines.tsv"), lines)?;
    let said = answer(command(python, &[&format!("xtask/src/voice/{name}")]).arg(folder))?;
    let pair = |line: &str| {
        let (key, said) = line.split_once('\t')?;
        Some((u32::from_str_radix(key, 16).ok()?, said.to_owned()))
    };
    Ok(said.lines().filter_map(pair).collect())
}

/// Checks how the words of the body are said.
fn sounds(python: &Path, folder: &Path) -> Outcome {
    let words: Vec<_> = SOUNDS.lines().filter_map(|line| line.split_once('\t')).collect();
    let asked: Vec<_> = words.iter().map(|(word, _)| (key(word), format!("/{word}/"))).collect();
    let said = script(python, "make.py", folder, asked.iter().map(|(key, text)| (*key, &**text)))?;
    for (word, sounds) in words {
        let said = said.get(&key(word)).map_or("", String::as_str);
        if said != sounds {
            return Err(fault(format!("“{word}” is said as {said}, and should be {sounds}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_has_its_clip_and_none_is_stale_or_left_over() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let pack = file::bytes(&root.join(PACK)).unwrap();
        let text = file::text(&root.join(LIST)).unwrap();
        assert!(
            text.starts_with(&format!("{}\n", digest(&pack))),
            "list and pack are not of one make"
        );
        assert!(pack.len() <= LIMIT);
        let clips = Pack::read(&pack, pack.len()).unwrap();
        let listed = list::read(&text);
        let keys: Vec<_> = clips.all().iter().map(|clip| (clip.key, clip.length)).collect();
        let of_list = listed.iter().map(|entry| (entry.key, i32::from(entry.length)));
        assert_eq!(keys, of_list.collect::<Vec<_>>());
        let made: Vec<_> =
            listed.into_iter().map(|entry| (entry.key, entry.source, entry.text)).collect();
        let due = wanted().into_iter().map(|(key, it)| (key, it.source, it.text.to_owned()));
        assert_eq!(made, due.collect::<Vec<_>>(), "run `cargo xtask voice`");
    }

    #[test]
    fn no_two_sentences_share_a_key() {
        let lines = speech::lines();
        let sentences: std::collections::BTreeSet<_> =
            lines.iter().flat_map(|line| speech::sentences(line)).collect();
        assert_eq!(sentences.len(), wanted().len());
    }

    #[test]
    fn a_pack_is_read_as_it_was_written() {
        let entry = |key, length| Entry { key, source: String::new(), length, text: String::new() };
        let pack = packed(&[entry(1, 700), entry(9, 800)], &[vec![1, 2], vec![3]]).unwrap();
        let clips = Pack::read(&pack, pack.len()).unwrap();
        let read: Vec<_> =
            clips.all().iter().map(|it| (it.key, &pack[it.bytes.clone()], it.length)).collect();
        assert_eq!(read, [(1, &[1, 2][..], 700), (9, &[3][..], 800)]);
        assert!((0..pack.len()).all(|end| Pack::read(&pack[..end], end).is_none()));
    }
}
