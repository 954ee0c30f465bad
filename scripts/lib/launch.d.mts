/** How to launch the app; see launch.mjs. */
export interface LaunchPlan {
  /** The executable: Electron itself, or a wrapper that first becomes an unprivileged user. */
  readonly command: string;
  /** Its arguments: switches, then the folder of the app, then the caller's own. */
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  /** The user the app will run as, where that is not the caller. The command changes to it by itself. */
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** Where the app keeps its files; undefined for the usual place. */
  readonly dataDir: string | undefined;
  readonly appDir: string;
  /** False where the system forbids Chromium's sandbox. */
  readonly sandbox: boolean;
  /** Plain sentences a person should read once. */
  readonly notes: readonly string[];
}

export interface LaunchWishes {
  readonly dataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function launchPlan(wishes?: LaunchWishes): LaunchPlan;

/** The plan as the options of Playwright's `_electron.launch`, with Chromium's sandbox as users have it. */
export function playwrightOptions(plan: LaunchPlan): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  chromiumSandbox: boolean;
};

/** Creates a folder the launched app can write to, and returns it. */
export function handOver(folder: string): string;
