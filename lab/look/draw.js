// The script of a lab page. It draws the inert template into the empty body, like the scripts of the real pages.
//
// Inside the template:
//   <template data-after="800">                        replaces the content after 800 ms
//   <template data-after="800" data-onto="body">       is added to the selected element after 800 ms
//   <template data-view="password" data-path="/…">     waits for a button with data-show="password"
//   <button data-popup="https://…">                    opens a sign-in window
//   <button data-go="https://…">                       goes there in this tab
//   <ul data-busy="20">                                changes 20 times a second

{
  const source = document.getElementById('lab');
  const views = new Map();

  function add(template, target, replace) {
    const part = document.importNode(template.content, true);
    const later = [...part.querySelectorAll('template')];
    for (const step of later) step.remove();
    if (replace) target.replaceChildren(part);
    else target.append(part);
    for (const step of later) plan(step);
    for (const node of document.querySelectorAll('[data-busy]:not([data-running])')) keepBusy(node);
  }

  function plan(step) {
    if (step.dataset.view) {
      views.set(step.dataset.view, step);
      return;
    }
    const onto = step.dataset.onto;
    setTimeout(
      () => add(step, onto ? document.querySelector(onto) : slot(), !onto),
      Number(step.dataset.after),
    );
  }

  function slot() {
    return document.querySelector('[data-slot]') ?? document.body;
  }

  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('[data-popup],[data-go],[data-show]') : null;
    if (!button) return;
    event.preventDefault();
    const { popup, go, show } = button.dataset;
    if (popup) window.open(popup, '_blank', 'popup,width=520,height=620');
    if (go) location.assign(go);
    const view = show && views.get(show);
    if (!view) return;
    if (view.dataset.path) history.pushState(null, '', view.dataset.path);
    add(view, slot(), true);
  });

  /** Adds and removes rows, and sometimes shows a toast or a dialog. */
  function keepBusy(list) {
    list.dataset.running = '';
    let turn = 0;
    const note = (role, text) => {
      const box = document.createElement('div');
      box.setAttribute('role', role);
      box.className = role === 'alert' ? 'toast' : 'panel';
      const head = document.createElement('h4');
      head.textContent = text;
      box.append(head);
      document.body.append(box);
      setTimeout(() => box.remove(), 600);
    };
    setInterval(() => {
      turn++;
      const row = document.createElement('li');
      row.textContent = `Call logged ${turn}`;
      list.append(row);
      if (list.childElementCount > 12) list.firstElementChild.remove();
      if (turn % 15 === 0) note('alert', 'Contact saved');
      if (turn % 40 === 0) note('dialog', 'Log a meeting');
    }, 1000 / Number(list.dataset.busy));
  }

  document.addEventListener('DOMContentLoaded', () => {
    source.remove();
    setTimeout(() => {
      add(source, document.body, true);
      if (document.body.style.display === 'none') document.body.style.display = 'block';
    }, Number(source.dataset.after));
  });
}
