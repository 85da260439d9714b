//! Starts the app.

fn main() {
    unknot::app::start();
}
