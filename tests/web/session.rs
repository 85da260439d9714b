//! A session that runs with sound, and what the browser was asked to play.

use crate::stub::{Stub, pause, run, until};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::audio::{Sound, SoundState};
use unknot::platform::clock;
use unknot_core::engine::{Breath, Cue, CueKind, Lookahead, Mark, Ms};

/// Keeps every source that is started, with the context's time, in `window.sources`.
pub(crate) fn recorder() -> Stub {
    Stub::new(
        "const { start, stop } = OscillatorNode.prototype; window.sources = [];
         OscillatorNode.prototype.start = function (at) {
             this.entry = { start: at, stop: Infinity, placed: this.context.currentTime };
             window.sources.push(this.entry); return start.call(this, at); };
         OscillatorNode.prototype.stop = function (at) {
             this.entry.stop = at; return stop.call(this, at); };
         return () => Object.assign(OscillatorNode.prototype, { start, stop });",
    )
}

/// Puts `class Stub extends AudioContext` with the given body in place of the browser's own.
pub(crate) fn context(body: &str) -> Stub {
    Stub::new(&format!(
        "const Real = window.AudioContext; window.made = 0; window.faulty = true;
         window.AudioContext = class extends Real {{
             constructor(options) {{ super(options); window.made += 1; window.latest = this; }}
             {body} }};
         return () => {{ window.AudioContext = Real; }};"
    ))
}

/// The body of a context whose clock follows the page's exactly, whatever the machine has to do;
/// `window.said`, `window.delay` and `latest.frozen` are its faults.
pub(crate) const STEADY: &str = "get state() { return window.said ?? 'running'; }
    get currentTime() {
        this.zero ??= performance.now();
        return this.frozen ?? (performance.now() - this.zero) / 1000; }
    get outputLatency() { return 'delay' in window ? window.delay : 0.01; }
    getOutputTimestamp() { return {}; }";

pub(crate) fn number(script: &str) -> f64 {
    run(&format!("return {script};")).as_f64().expect("a number")
}

/// Breaths of 4 and 6 seconds from zero on, a mark at the first.
pub(crate) fn cues(position: f64) -> Vec<Cue> {
    let window = Lookahead::window(position as Ms);
    let all = (0..100).flat_map(|cycle| {
        let at = cycle * 10_000;
        let mark = Cue { at, length: 500, kind: CueKind::Mark(Mark::Tick) };
        let inhale = Cue { at, length: 4_000, kind: CueKind::Breath(Breath::In) };
        let exhale = Cue { at: at + 4_000, length: 6_000, kind: CueKind::Breath(Breath::Out) };
        (cycle == 0).then_some(mark).into_iter().chain([inhale, exhale])
    });
    all.filter(|cue| window.contains(&cue.at)).collect()
}

/// A session that runs: it began at `since` on the page's clock.
pub(crate) struct Session {
    pub(crate) sound: Sound,
    pub(crate) told: Rc<RefCell<Vec<SoundState>>>,
    pub(crate) since: f64,
}

impl Session {
    /// Begins at `position` with sound.
    pub(crate) async fn begin(position: f64) -> Self {
        let told = Rc::new(RefCell::new(Vec::new()));
        let sink = Rc::clone(&told);
        let sound = Sound::new(move |state| sink.borrow_mut().push(state));
        sound.wake();
        until(|| sound.state() == SoundState::Playing).await;
        let since = clock::monotonic() - position;
        Self { sound, told, since }
    }

    pub(crate) fn pass(&self) {
        let at = clock::monotonic();
        self.sound.play(at - self.since, at, &cues(at - self.since));
    }

    pub(crate) async fn run(&self, ms: u32) {
        for _ in 0..ms / 100 {
            self.pass();
            pause(100).await;
        }
    }
}
