// A person's stored data as raw text: for when the app that understands it cannot run.

/** Every stored text under its key, unread and unchanged. */
function rawData() {
  const texts = {};
  attempt(() => {
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index);
      if (key.startsWith('unknot.')) texts[key] = localStorage.getItem(key);
    }
  });
  return texts;
}

const rawText = () => JSON.stringify(rawData(), null, 1);

/** Whether anything can be read and is there. */
const hasData = () => Object.keys(rawData()).length > 0;

/** Puts the raw data on the clipboard; the promise says whether it is there. */
function copyData() {
  return promised(() => navigator.clipboard.writeText(rawText())).then(
    () => true,
    () => false,
  );
}

/** Hands the raw data over as a file. */
function saveData() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([rawText()], { type: 'application/json' }));
  link.download = 'unknot-data.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
