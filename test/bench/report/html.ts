/**
 * A report as a page for Chromium, as somebody would write it who prints with a browser: the same texts, tables,
 * contents, cross-references and drawings, in the same letters and sizes.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportBlock, ReportDocument } from '@shared/domain/report-block';
import { findRefs, isRef, placedRefs } from '@shared/report/ref-places';
import { toSvg } from './svg';

/** What the renderers of blocks share: headings take numbers in reading order, a record's first row is its place. */
interface Page {
  readonly headings: readonly Extract<ReportBlock, { type: 'heading' }>[];
  readonly placed: ReadonlySet<string>;
  readonly claimed: Set<string>;
  taken: number;
}

/** The whole page. */
export function toHtml(doc: ReportDocument): string {
  const page: Page = {
    headings: headingsOf(doc.blocks),
    placed: placedRefs(doc.blocks),
    claimed: new Set(),
    taken: 0,
  };
  const cover = doc.cover
    ? `<section class="cover"><p class="title">${escape(doc.cover.title)}</p><p>${escape(doc.cover.subtitle)}</p>${doc.cover.lines.map((line) => `<p>${escape(line)}</p>`).join('')}</section>`
    : '';
  const body = doc.blocks.map((block) => blockOf(block, page)).join('\n');
  return `<!doctype html><html lang="${doc.language}"><meta charset="utf-8"><title>${escape(doc.title)}</title><style>${style()}</style>${cover}${body}</html>`;
}

function style(): string {
  const faces = [
    ['Regular', 400],
    ['Bold', 700],
  ].map(
    ([name, weight]) =>
      `@font-face{font-family:Text;font-weight:${weight};src:url("${pathToFileURL(resolve(`resources/fonts/NotoSans-${name}.ttf`)).href}")}`,
  );
  return `${faces.join('')}
body{margin:0;font:9.5pt Text,sans-serif;color:#1c2430}
h1{font-size:19pt;margin:17pt 0 6pt;color:#1d4b73}h2{font-size:13.5pt;margin:15pt 0 4pt;color:#1d4b73}h3{font-size:10.5pt;margin:10pt 0 4pt}
h1,h2,h3{break-after:avoid}p{margin:0 0 8pt}a{color:#1d4b73;text-decoration:none}
table{border-collapse:collapse;width:100%;margin:0 0 11pt;font-size:8.5pt}caption{text-align:left;font-weight:700;font-size:9.5pt;padding:3pt 0}
td,th{border-bottom:.4pt solid #b8c0c9;text-align:left;vertical-align:top;padding:3pt 4pt}th{background:#f1f4f7}
tr{break-inside:avoid}td.narrow{white-space:nowrap}table.fields th{background:none;width:28%}
aside{background:#f1f4f7;border-left:2pt solid #1d4b73;padding:5pt 8pt;margin:0 0 10pt}figure{margin:2pt 0 10pt;break-inside:avoid}
figcaption{font-size:8pt;color:#4f5b69}.muted{color:#4f5b69}.lead{font-size:11.5pt}.small{font-size:8pt}
.columns{display:flex;gap:20pt}.cover{padding-top:185pt;break-after:page}.title{font-size:28pt;font-weight:700}
nav li{list-style:none;margin-bottom:3pt}nav .l1{font-weight:700}`;
}

function headingsOf(blocks: readonly ReportBlock[]): Page['headings'] {
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? [block]
      : block.type === 'columns'
        ? block.columns.flatMap((column) => headingsOf(column.blocks))
        : [],
  );
}

function blockOf(block: ReportBlock, page: Page): string {
  switch (block.type) {
    case 'heading':
      page.taken += 1;
      return `<h${block.level} id="h${page.taken}">${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.tone ?? 'normal'}">${linked(block.text, page)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${linked(item, page)}</li>`).join('')}</${tag}>`;
    }
    case 'fields':
      return `<table class="fields">${block.rows.map(({ label, value }) => `<tr><th scope="row">${escape(label)}</th><td>${linked(value, page)}</td></tr>`).join('')}</table>`;
    case 'table':
      return tableOf(block, page);
    case 'callout':
      return `<aside><b>${escape(block.title)}</b><br>${linked(block.text, page)}</aside>`;
    case 'photo':
      return `<figure><figcaption>${escape(block.caption)}</figcaption></figure>`;
    case 'figure':
      return `<figure>${toSvg(block.figure)}<figcaption>${escape(block.caption)}</figcaption></figure>`;
    case 'columns':
      return `<div class="columns">${block.columns.map((column) => `<div style="flex:${column.weight}">${column.blocks.map((one) => blockOf(one, page)).join('')}</div>`).join('')}</div>`;
    case 'cards':
      return block.cards
        .map(({ ref, text }) => `<p><b>${escape(ref)}</b> ${linked(text, page)}</p>`)
        .join('');
    case 'canvas':
      return block.rows
        .flat()
        .map(
          ({ title, note, lines }) =>
            `<h4>${escape(title)}</h4><p class="small">${escape(note)}</p>${lines.map((line) => `<p>${linked(line, page)}</p>`).join('')}`,
        )
        .join('');
    case 'contents':
      return contentsOf(page);
    case 'page-break':
      return '<div style="break-after:page"></div>';
  }
}

/** Chromium cannot print the number of a page in a text; the places to jump to are there. */
function contentsOf(page: Page): string {
  const rows = page.headings.map(({ level, text, bookmark }, index) =>
    level > 2 || bookmark === false || index < page.taken
      ? ''
      : `<li class="l${level}"><a href="#h${index + 1}">${escape(text)}</a></li>`,
  );
  return `<nav><ul>${rows.join('')}</ul></nav>`;
}

function tableOf(block: Extract<ReportBlock, { type: 'table' }>, page: Page): string {
  const caption = block.caption ? `<caption>${escape(block.caption)}</caption>` : '';
  if (block.rows.length === 0)
    return `${caption ? `<p><b>${escape(block.caption ?? '')}</b></p>` : ''}<p class="muted"><i>${escape(block.empty)}</i></p>`;
  const head = block.columns.map(({ label }) => `<th scope="col">${escape(label)}</th>`).join('');
  const rows = block.rows.map((row) => {
    const cells = block.columns.map((column, index) => {
      const text = row[index] ?? '';
      const isPlace = index === 0 && isRef(text) && !page.claimed.has(text);
      if (isPlace) page.claimed.add(text);
      return `<td${isPlace ? ` id="r-${text}"` : ''}${column.narrow ? ' class="narrow"' : ''}>${isPlace ? text : linked(text, page)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** The text with mentions of records that lead to their row. */
function linked(text: string, page: Page): string {
  let out = '';
  let end = 0;
  for (const { ref, at } of findRefs(text)) {
    if (!page.placed.has(ref)) continue;
    out += `${escape(text.slice(end, at))}<a href="#r-${ref}">${ref}</a>`;
    end = at + ref.length;
  }
  return (out + escape(text.slice(end))).replaceAll('\n', '<br>');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
