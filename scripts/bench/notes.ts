/** The hand-written part of docs/performance.md. */
export const NOTES: readonly string[] = [
  '## How it is measured',
  [
    '- Five browsers stand side by side: without an extension; with an empty content script as a bare file; with the same in WXT’s wrapper; with Signpost; with `@duckduckgo/autoconsent`, which like Signpost reads pages on its own account. They load the same pages of the lab, under the real host names, in turn, and nobody is always first. Only differences within one run count.',
    '- A value is a median, with the first and the third quartile in brackets.',
    '- *Script* and *task* are processor time of the page’s main thread (`Performance.getMetrics`, `threadTicks`): what other programs take from the machine does not count. *Own script* is the same time from a trace, summed over functions of the extension’s files; what follows an `await` is not seen there, and tracing makes everything slower. Traced loads count for nothing else.',
    '- *Heap* is the JS heap of the page with all scripts in it, after garbage collection.',
    '- *Longest own task* is the longest task in which the extension’s script ran, the page’s own share included.',
    '- The hint counts as painted one frame and one message after its place has come into the document. A *cold* background has been stopped before; a *warm* one has just answered. These are times by the clock, as a person would measure them, so a busy machine makes them longer.',
    '- The popup is the real one behind the toolbar button. Its answer is drawn in one go, so its first contentful paint is the answer’s. Making a window and a process for it takes the browser most of the time from the click: a popup of one word stands beside it.',
    '- The hour of a busy page runs on the browser’s own virtual clock: 72,000 changes, every timer included. What is left over is compared with the end of the first minute and with the same page without an extension; 32 KiB are allowed for what the engine itself keeps.',
  ].join('\n'),
  '## What was hard',
  [
    '- Words are compared by hash, and the table of hashes was a tenth of the content script. Now it holds only the beginnings of the hashes, sorted by the length of what they stand for; the watcher tells the whole hash, and the background knows which ones mean something.',
    '- A change used to be looked at 100 ms later, so that a page that keeps changing is not read all the time. Now the first change after a quiet while is looked at almost at once; only what follows has to wait.',
    '- A background that has just been woken used to spend most of its time on hashing the phrases of all rules, which most answers do not need. It does so when the first page with words asks. What it needs from storage it now asks for side by side instead of one after the other.',
    '- Ten thousand copies of one entry made the search look instant: the words typed were in none of them. The made-up entries now say what the real ones say.',
    '- Most of what a healthy sign-in page costs is running code for the first time: hardly a function runs twice there, so the engine compiles each one for a single use. Unpacking all phrases at the start was a part that could go: they are unpacked group by group now, when a text of that length is read. What is left is spread thinly: the address and its parameters, the page’s configuration, its facts. The target stays missed; only less code on that path would help.',
    '- On a busy page the profile showed what nobody had suspected: two fifths of the time went into taking the address apart at every look, a fifth into asking for it at every change. Choosing which changes matter cost as much as it saved; now no single change is looked at, and the pauses between looks grow with what a look costs. A page that has been quiet begins anew.',
    '- A keystroke with 10,000 entries is spent on scoring thousands of entries that share the same words. Leaving out slips of the finger or beginnings of words made no difference that could be told from the noise; leaving out common words would, and would change what is found. With the real entries a keystroke takes less than a millisecond, so the target stays missed.',
    '- The popup draws a tab when it is first opened, and loads the languages beside the page’s answer.',
    '- Content scripts are compressed badly by cleverness: most refactorings that made the source shorter changed nothing in what is sent, because brotli had found the repetition already; some made it larger. Sorting the phrases into 16 groups instead of one for each length, and a shorter reader of one parameter, did help.',
  ].join('\n'),
];
