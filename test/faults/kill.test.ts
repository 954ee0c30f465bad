import { expect, it } from 'vitest';
import { bundleChild } from './bundle-child';
import { runKillLoop } from './kill-loop';

/** 100 in every `npm test`; the long campaign sets KILLS=1000 (see scripts/README.md). */
const KILLS = Number(process.env.KILLS ?? 100);

it(
  `loses no acknowledged change in ${KILLS} kills`,
  async () => {
    const child = await bundleChild('kill-child');
    const report = await runKillLoop(child, KILLS, Math.random);
    expect(report).toMatchObject({ kills: KILLS, lost: 0, partial: 0 });
    expect(report.acknowledged).toBeGreaterThan(KILLS);
    process.stdout.write(`kills ${report.kills}, acknowledged ${report.acknowledged}, lost ${report.lost}\n`);
  },
  KILLS * 3_000,
);
