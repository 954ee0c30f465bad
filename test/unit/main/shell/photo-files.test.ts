import { join } from 'node:path';
import { photoAddress } from '@shared/photos/photo-address';
import { describe, expect, it } from 'vitest';
import { findPhotoFile } from '../../../../src/main/shell/photo-files';
import { foreignAddresses, hostileAddresses } from './hostile-addresses';

const folder = join('data', 'media');
const hash = '0123456789abcdef'.repeat(4);

describe('the file of a photo', () => {
  it('is found under its hash and nothing else', () => {
    expect(findPhotoFile(folder, `app://local${photoAddress(hash)}`)).toBe(join(folder, `${hash}.jpg`));
    for (const address of [
      `app://other${photoAddress(hash)}`,
      `app://local${photoAddress(hash)}#x`,
      `file://${hash}.jpg`,
    ])
      expect(findPhotoFile(folder, address), address).toBeNull();
  });

  it('cannot be reached by an address that climbs or names another place', () => {
    for (const address of [...hostileAddresses, ...foreignAddresses]) {
      expect(findPhotoFile(folder, address), address).toBeNull();
      expect(
        findPhotoFile(folder, address.replace('app://local/', 'app://local/media/')),
        address,
      ).toBeNull();
    }
  });
});
