// The least a watcher does: observe the page, listen for questions, and send one message to the background.
new MutationObserver(() => {}).observe(document, { childList: true, subtree: true, characterData: true });
chrome.runtime.onMessage.addListener(() => {});
void chrome.runtime.sendMessage(0).catch(() => {});
