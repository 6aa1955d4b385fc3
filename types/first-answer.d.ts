/** The background's answer about the current tab, requested by entrypoints/first-ask before the toolbar window's code loads. */
declare var firstAnswer: Promise<import('../entrypoints/shared/protocol').FirstView | undefined> | undefined;
