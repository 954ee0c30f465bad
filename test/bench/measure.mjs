/** Numbers: medians, percentiles, and the memory of a whole process tree. */
import { readdirSync, readFileSync } from 'node:fs';

/** The value below which a share (0 to 1) of the samples lies. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (samples) => percentile(samples, 0.5);

/** Proportional memory of a process and all below it in MB (shared pages counted once); null where Linux's /proc is absent. */
export function treeMemoryMb(rootPid) {
  try {
    return pidsBelow(rootPid).reduce((total, pid) => total + pssOf(pid), 0) / 1024;
  } catch {
    return null;
  }
}

/** A process and all below it; throws where Linux's /proc is absent. */
export function pidsBelow(rootPid) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const found = [];
  const queue = [String(rootPid)];
  for (let pid = queue.pop(); pid; pid = queue.pop()) {
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** The most memory that a process has held so far in MB (resident, shared pages included); null when it is gone. */
export function peakMb(pid) {
  try {
    const [, peak] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return peak === undefined ? null : Number(peak) / 1024;
  } catch {
    return null;
  }
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return null;
  }
}

function pssOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Samples memory until `stop()`, which answers with the peak in MB. */
export function watchMemory(pid, everyMs = 150) {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, treeMemoryMb(pid) ?? 0);
  };
  const timer = setInterval(look, everyMs);
  return () => {
    look();
    clearInterval(timer);
    return peak;
  };
}
