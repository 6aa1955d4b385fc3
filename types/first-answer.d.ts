/** What the background has said of the current tab; asked for by entrypoints/first-ask before the toolbar window's code is there. */
declare var firstAnswer: Promise<unknown> | undefined;
