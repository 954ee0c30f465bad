import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import { LINK_TYPES } from '@shared/sections/link-types';
import { getDeclaration } from '@shared/sections/registry';
import type { Chain, ChainId } from '@shared/thread/chain';
import { CHAINS, getChain } from '@shared/thread/chain-list';
import type { ChainCell } from '@shared/thread/chain-rows';
import { alongThread, readChain } from '@shared/thread/chains';
import { hasDeepLink } from '@shared/thread/deep-link';
import { threadsWith } from '@shared/thread/filter-rows';
import { chainText } from '@shared/thread/text.en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

/** A row as people would read it: "G-01 BO-01 ? KPI-01"; (…) stands elsewhere, " goes on, ? is missing, - is empty. */
function read(chain: ChainId, records: readonly WorkshopRecord[], links: readonly string[] = []): string[] {
  return readChain(getChain(chain), viewOf(records, links)).rows.map(({ cells }) => cells.map(say).join(' '));
}
function say(cell: ChainCell): string {
  if (cell.type === 'record') return cell.record.ref;
  if (cell.type === 'again') return `(${cell.record.ref})`;
  if (cell.type === 'same') return '"';
  return cell.type === 'empty' ? '-' : cell.beside ? `?${cell.beside}` : '?';
}

describe('the chains', () => {
  it('are made of kinds and links that exist, in one direction, with words for every column', () => {
    for (const { id, columns, ways, standIns } of CHAINS) {
      const ids = columns.map((column) => column.id);
      expect(Object.keys(chainText[id].columns)).toEqual(ids);
      for (const kind of columns.flatMap(({ kinds }) => kinds)) getDeclaration(kind);
      for (const way of ways) {
        expect(ids.indexOf(way.from)).toBeGreaterThanOrEqual(0);
        expect(ids.indexOf(way.from)).toBeLessThan(ids.indexOf(way.to));
        const kindsOf = (column: string) => columns.find((one) => one.id === column)?.kinds ?? [];
        const [first, last] = [kindsOf(way.from), kindsOf(way.to)];
        if (way.by === 'link') {
          const type = LINK_TYPES.find((one) => one.type === way.type);
          const [from, to] = way.isReverse ? [last, first] : [first, last];
          expect(type?.from.length === 0 || type?.from.some((kind) => from.includes(kind))).toBe(true);
          expect(type?.to.length === 0 || type?.to.some((kind) => to.includes(kind))).toBe(true);
        } else {
          const holders = [
            ...(way.by === 'shared_field' || way.on === 'from' ? first : []),
            ...(way.by === 'shared_field' || way.on === 'to' ? last : []),
            ...standIns.map(({ kind }) => kind),
          ];
          expect(holders.some((kind) => way.field in getDeclaration(kind).fields)).toBe(true);
        }
      }
    }
  });
});

describe('goal to monitor', () => {
  const goal = rec('goal', 'G-01');
  const records = [
    goal,
    rec('business_objective', 'BO-01'),
    rec('ml_objective', 'MO-01'),
    rec('kpi', 'KPI-01'),
    rec('monitor', 'MON-01'),
  ];
  const links = [
    'BO-01 refines G-01',
    'MO-01 aligned_to BO-01',
    'BO-01 measured_by KPI-01',
    'KPI-01 monitored_by MON-01',
  ];

  it('stands in one row where it is whole', () => {
    expect(read('value', records, links)).toEqual(['- G-01 BO-01 MO-01 KPI-01 MON-01 -']);
  });

  it('says beside which record something is missing', () => {
    expect(read('value', records.slice(0, 2), links.slice(0, 1))).toEqual(['- G-01 BO-01 ?BO-01 ?BO-01 ? -']);
    expect(read('value', records.slice(3), links.slice(3))).toEqual(['- ?KPI-01 ?KPI-01 ? KPI-01 MON-01 -']);
  });

  it('puts a direct link of the goal beside its objective, and says a doubled link once', () => {
    expect(read('value', records, [...links.slice(0, 2), 'G-01 measured_by KPI-01', links[3] ?? ''])).toEqual(
      ['- G-01 BO-01 MO-01 KPI-01 MON-01 -'],
    );
    expect(read('value', records, [...links, 'G-01 measured_by KPI-01'])).toHaveLength(1);
  });

  it('lets a key result speak for its objective', () => {
    const keyResult = rec('key_result', 'KR-01', { business_objective_id: 'BO-01', kpi_id: 'KPI-01' });
    expect(
      read('value', [...records, keyResult], ['BO-01 refines G-01', 'KPI-01 monitored_by MON-01']),
    ).toEqual(['- G-01 BO-01 ?BO-01 KPI-01 MON-01 -']);
  });

  it('shows what follows from a record once', () => {
    expect(
      read(
        'value',
        [goal, rec('goal', 'G-02'), rec('kpi', 'KPI-01'), rec('kpi', 'KPI-02'), rec('monitor', 'MON-01')],
        [
          'G-01 measured_by KPI-01',
          'G-01 measured_by KPI-02',
          'G-02 measured_by KPI-01',
          'KPI-01 monitored_by MON-01',
        ],
      ),
    ).toEqual(['- G-01 ?G-01 ? KPI-01 MON-01 -', '- " - - KPI-02 ?KPI-02 -', '- G-02 ?G-02 ? (KPI-01) - -']);
  });

  it('calls a record without neighbours an orphan, unless another chain has it', () => {
    const orphans = (extra: readonly string[]) =>
      readChain(getChain('value'), viewOf([...records, rec('risk', 'R-01')], extra)).graph.orphans.map(
        ({ ref }) => ref,
      );
    expect(orphans([])).toEqual(['G-01', 'BO-01', 'MO-01', 'KPI-01', 'MON-01']);
    expect(orphans(['MON-01 depends_on R-01'])).not.toContain('MON-01');
  });

  it('leaves retired records out', () => {
    const retired = records.map((record) =>
      record.ref === 'KPI-01' ? { ...record, status: 'rejected' as const } : record,
    );
    expect(read('value', retired, links)).toEqual(['- G-01 BO-01 MO-01 ?BO-01 ? -']);
  });
});

describe('the other chains', () => {
  it('follow a persona through phases and steps to the goal', () => {
    const records = [
      rec('persona', 'PE-01'),
      rec('journey', 'J-01', { persona_id: 'PE-01' }),
      rec('journey_phase', 'JP-01', { journey_id: 'J-01' }),
      rec('journey_step', 'ST-01', { phase_id: 'JP-01' }),
      rec('pain_point', 'PP-01', { step_id: 'ST-01' }),
      rec('feature', 'F-01'),
      rec('goal', 'G-01'),
    ];
    const links = ['PP-01 addressed_by F-01', 'F-01 supports G-01'];
    expect(read('experience', records, links)).toEqual(['PE-01 J-01 ST-01 PP-01 F-01 G-01']);
    expect(hasDeepLink(viewOf(records, links))).toBe(true);
    expect(hasDeepLink(viewOf(records, links.slice(1)))).toBe(false);
  });

  it('follow a constraint to the evidence of its test', () => {
    const records = [
      rec('constraint', 'C-01'),
      rec('system_requirement', 'REQ-01'),
      rec('test_spec', 'T-01'),
      rec('evidence', 'E-01'),
    ];
    const links = ['REQ-01 satisfies C-01', 'REQ-01 verified_by T-01'];
    expect(read('assurance', records, links)).toEqual(['C-01 REQ-01 T-01 ?T-01']);
    expect(read('assurance', records, [...links, 'T-01 evidenced_by E-01'])).toEqual([
      'C-01 REQ-01 T-01 E-01',
    ]);
  });

  it('put the measure of a group beside its harms, and the mitigation of a harm beside both', () => {
    const records = [
      rec('affected_group', 'AG-01'),
      rec('harm', 'H-01', { group_id: 'AG-01' }),
      rec('harm', 'H-02', { group_id: 'AG-01' }),
      rec('fairness_spec', 'FS-01', { group_id: 'AG-01' }),
      rec('dataset', 'DS-01'),
      rec('mitigation', 'MI-01'),
      rec('monitor', 'MON-01'),
    ];
    const links = ['FS-01 evaluated_on DS-01', 'H-01 mitigated_by MI-01', 'FS-01 monitored_by MON-01'];
    expect(read('fairness', records, links)).toEqual([
      'AG-01 H-01 FS-01 DS-01 MI-01 MON-01',
      '" H-02 (FS-01) - ?H-02 -',
    ]);
  });

  it('tell prediction logs from audit logs', () => {
    const records = [
      rec('explanation_need', 'XN-01'),
      rec('explanation_method', 'XM-01'),
      rec('log_spec', 'LOG-01', { log_kind: 'audit' }),
      rec('log_spec', 'LOG-02', { log_kind: 'prediction' }),
      rec('log_spec', 'LOG-03', { log_kind: 'system' }),
    ];
    const links = ['XM-01 explains XN-01', 'XN-01 recorded_in LOG-01', 'XN-01 recorded_in LOG-02'];
    expect(read('explanation', records, links)).toEqual(['XN-01 XM-01 LOG-02 LOG-01']);
  });

  it('count goal, KPI and monitor as a thread through the workshop', () => {
    const records = [rec('goal', 'G-01'), rec('kpi', 'KPI-01'), rec('monitor', 'MON-01')];
    const links = ['G-01 measured_by KPI-01', 'KPI-01 monitored_by MON-01'];
    expect(hasDeepLink(viewOf(records, links))).toBe(true);
    expect(hasDeepLink(viewOf(records, links.slice(1)))).toBe(false);
  });
});

describe('a thread', () => {
  it('leads up and down from a record, not over to what it shares', () => {
    const view = viewOf(
      [rec('goal', 'G-01'), rec('goal', 'G-02'), rec('kpi', 'KPI-01'), rec('monitor', 'MON-01')],
      ['G-01 measured_by KPI-01', 'G-02 measured_by KPI-01', 'KPI-01 monitored_by MON-01'],
    );
    const { graph, rows } = readChain(getChain('value'), view);
    expect([...alongThread(graph, 'G-01')].sort()).toEqual(['G-01', 'KPI-01', 'MON-01']);
    expect([...alongThread(graph, 'KPI-01')].sort()).toEqual(['G-01', 'G-02', 'KPI-01', 'MON-01']);
    expect(threadsWith(rows, ({ ref }) => ref === 'G-02')).toHaveLength(1);
    expect(threadsWith(rows, ({ ref }) => ref === 'KPI-01')).toHaveLength(2);
  });
});

/** Random workshops of one chain: some records of each column, and ties of its ways between any of them. */
function workshopOf(chain: Chain): fc.Arbitrary<{ records: WorkshopRecord[]; links: Link[] }> {
  const each = 4;
  const ways = chain.ways.filter((way) => way.by === 'link');
  return fc
    .array(fc.tuple(fc.nat(ways.length - 1), fc.nat(each - 1), fc.nat(each - 1)), { maxLength: 40 })
    .map((picks) => {
      const records = chain.columns.flatMap(({ kinds, only }) =>
        kinds
          .slice(0, 1)
          .flatMap((kind) =>
            Array.from({ length: each }, (_, at) =>
              rec(kind, `${kind}${only?.is ?? ''}-${at}`, only ? { [only.field]: only.is } : {}),
            ),
          ),
      );
      const idOf = (columnId: string, at: number): string => {
        const column = chain.columns.find(({ id }) => id === columnId);
        return `${column?.kinds[0]}${column?.only?.is ?? ''}-${at}`;
      };
      const links = picks.flatMap(([at, first, last]): Link[] => {
        const way = ways[at];
        if (way?.by !== 'link') return [];
        const ends = [idOf(way.from, first), idOf(way.to, last)];
        const [fromId = '', toId = ''] = way.isReverse ? ends.reverse() : ends;
        return [{ id: `${fromId} ${way.type} ${toId}`, fromId, type: way.type, toId, strength: 2, note: '' }];
      });
      return { records, links };
    });
}

describe.each(CHAINS.map((chain) => [chain.id, chain] as const))('%s', (_, chain) => {
  it('shows every link in a row and loses no record', () => {
    fc.assert(
      fc.property(workshopOf(chain), ({ records, links }) => {
        const source = {
          recordsOf: (kind: string) => records.filter((record) => record.kind === kind),
          links,
        };
        const { graph, rows } = readChain(chain, source);
        const together = rows.map(
          ({ cells }) => new Set(cells.flatMap((cell) => ('record' in cell ? [cell.record.id] : []))),
        );
        for (const { fromId, toId } of links)
          expect(together.some((ids) => ids.has(fromId) && ids.has(toId))).toBe(true);
        const inRows = new Set(together.flatMap((ids) => [...ids]));
        const orphans = new Set(graph.orphans.map(({ id }) => id));
        const linked = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));
        for (const record of records) {
          const alone = chain.columns.find(({ kinds }) =>
            (kinds as readonly string[]).includes(record.kind),
          )?.alone;
          expect(inRows.has(record.id)).toBe(linked.has(record.id));
          if (!linked.has(record.id) && alone !== 'elsewhere') expect(orphans.has(record.id)).toBe(true);
          expect(inRows.has(record.id) && orphans.has(record.id)).toBe(false);
        }
        // Every record is shown in full at most once, and a row per tie is enough.
        const full = rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.type === 'record' ? [cell.record.id] : [])),
        );
        expect(new Set(full).size).toBe(full.length);
        expect(rows.length).toBeLessThanOrEqual(graph.ties + graph.nodes.size);
      }),
      { numRuns: 150 },
    );
  });
});
