//! Faults put into the browser by script, taken out again when dropped.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// A patch in force.
pub(crate) struct Stub {
    undo: Function,
}

impl Stub {
    /// Runs `script`, which returns a function that undoes it.
    pub(crate) fn new(script: &str) -> Self {
        Self { undo: run(script).into() }
    }

    /// Puts `value` (an expression) in place of the property `name` of `object`.
    pub(crate) fn property(object: &str, name: &str, value: &str) -> Self {
        Self::new(&format!(
            "const o = {object}; const old = Object.getOwnPropertyDescriptor(o, '{name}');
             Object.defineProperty(o, '{name}', {{ configurable: true, {value} }});
             return () => {{ if (old) Object.defineProperty(o, '{name}', old); else delete o['{name}']; }};"
        ))
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        self.undo.call0(&JsValue::NULL).expect("undone");
    }
}

/// Runs the body of a function and gives what it returns.
pub(crate) fn run(script: &str) -> JsValue {
    Function::new_no_args(script).call0(&JsValue::NULL).expect("a script that runs")
}

/// Lets `ms` milliseconds pass.
pub(crate) async fn pause(ms: u32) {
    let promise = run(&format!("return new Promise(done => setTimeout(done, {ms}));"));
    js_sys::futures::JsFuture::from(js_sys::Promise::from(promise)).await.expect("a timer");
}

/// Waits until something is so; gives up after ten seconds.
pub(crate) async fn until(so: impl Fn() -> bool) {
    for _ in 0..400 {
        if so() {
            return;
        }
        pause(25).await;
    }
    panic!("waited in vain");
}
