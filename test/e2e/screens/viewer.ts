/** Sets the size, zoom and theme of the window, waits until it is calm, and takes pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Content size of the window in CSS pixels at 100 %. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest window people work in. */
export const LAPTOP: Size = { width: 1280, height: 720 };
/** A projector. */
export const PROJECTOR: Size = { width: 1920, height: 1080 };

const FOLDER = 'artifacts/screens';

export class Viewer {
  private readonly app: ElectronApplication;
  private readonly page: Page;

  constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
    mkdirSync(FOLDER, { recursive: true });
  }

  async resize(size: Size, zoom = 1): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, [{ width, height }, factor]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(width, height);
        window?.webContents.setZoomFactor(factor);
        return true;
      },
      [size, zoom] as const,
    );
    await expect
      .poll(() => this.page.evaluate(() => [innerWidth, innerHeight]))
      .toEqual([size.width / zoom, size.height / zoom]);
  }

  /** Waits for two frames and the end of everything that moves, so that no colour is looked at half way. */
  async calm(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle));
      await frame();
      await frame();
      const moving = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(moving.map((one) => one.finished));
      await frame();
    });
  }

  /** The test tool's pictures are cut at the unzoomed size; the window's own are whole. */
  async pictureOfWindow(name: string): Promise<void> {
    const png = await this.app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return image?.toPNG().toString('base64') ?? '';
    });
    writeFileSync(join(FOLDER, `${name}.png`), Buffer.from(png, 'base64'));
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
}
