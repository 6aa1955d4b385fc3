import { readFileSync } from 'node:fs';
import { BADGES } from '../../entrypoints/background/badge';
import type { State } from './state';

/** The icons as toolbars show them. No picture can be taken of a real toolbar: this is one drawn after it. */

const TOOLBARS = ['#ffffff', '#dee1e6', '#f0f0f4', '#3c3c3c', '#2b2a33', '#1b1b1f'];
const image = (file: number, shown = file) =>
  `<img src="data:image/png;base64,${readFileSync(`public/icons/${file}.png`, 'base64')}" width="${shown}" height="${shown}" alt="">`;
const badge = ({ text, color }: { text: string; color: string }) =>
  `<span class="icon">${image(16)}<b style="background:${color}">${text}</b></span>`;
const toolbar = (color: string) =>
  `<p style="background:${color}">${image(16)} ${Object.values(BADGES).map(badge).join(' ')} ${image(32, 16)} ${[32, 48, 96, 128].map((size) => image(size)).join(' ')}</p>`;

const SHEET = `<!doctype html><style>
  body { margin: 0; } p { display: flex; gap: 24px; align-items: center; margin: 0; padding: 12px 24px; }
  .icon { position: relative; inline-size: 20px; block-size: 20px; }
  b { position: absolute; inset: auto -6px -4px auto; min-inline-size: 13px; border-radius: 3px; color: #fff;
    font: 700 10px/12px system-ui, sans-serif; text-align: center; }
</style>${TOOLBARS.map(toolbar).join('')}`;

export const TOOLBAR: readonly State[] = [
  {
    id: 'toolbar/icons',
    title: 'The icons in every size, on light and dark toolbars',
    sizes: [[640, 912]],
    alike: true,
    open: async (scene) => {
      const page = await scene.window('about:blank');
      await page.setContent(SHEET);
      return page;
    },
  },
];
