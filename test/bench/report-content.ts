/**
 * The same content twice: an order for our printer and a page for Chromium.
 *
 * Arguments: folder of a seeded library, workshop id. Prints JSON: { order, html }.
 */
import type { ReportBlock } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import { openTestLibrary } from '../db/temp-library';

const [folder, workshopId] = process.argv.slice(2);
if (!folder || !workshopId) throw new Error('usage: report-content FOLDER WORKSHOP');

const library = openTestLibrary(folder);
const { snapshot } = library.services().workshops.snapshot(workshopId);
library.close();
const asOf = '2026-11-23T09:00:00.000Z';
const document = buildBrief({ kind: 'full', snapshot, asOf }, 0);
const html = `<!doctype html><meta charset="utf-8"><style>body{font:9.5pt sans-serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;text-align:left;vertical-align:top;padding:2pt}thead{display:table-header-group}</style>${document.blocks.map(toHtml).join('')}`;
process.stdout.write(
  `${JSON.stringify({ order: { type: 'print', kind: 'full', page: 'a4', snapshot, asOf }, html })}\n`,
);

function toHtml(block: ReportBlock): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'fields':
      return `<table>${block.rows.map((row) => `<tr><th>${escape(row.label)}</th><td>${escape(row.value)}</td></tr>`).join('')}</table>`;
    case 'table':
      return `<table><thead><tr>${block.columns.map((column) => `<th>${escape(column.label)}</th>`).join('')}</tr></thead>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'callout':
      return `<aside><b>${escape(block.title)}</b> ${escape(block.text)}</aside>`;
    case 'photo':
    case 'figure':
      return `<figure><figcaption>${escape(block.caption)}</figcaption></figure>`;
    case 'columns':
      return block.columns.map((column) => column.blocks.map(toHtml).join('')).join('');
    case 'cards':
      return block.cards.map(({ ref, text }) => `<p><b>${escape(ref)}</b> ${escape(text)}</p>`).join('');
    case 'canvas':
      return block.rows
        .flat()
        .map(
          ({ title, lines }) =>
            `<h4>${escape(title)}</h4>${lines.map((line) => `<p>${escape(line)}</p>`).join('')}`,
        )
        .join('');
    case 'contents':
      return '';
    case 'page-break':
      return '<div style="break-after:page"></div>';
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
