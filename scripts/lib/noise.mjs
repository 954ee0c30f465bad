/** Chromium complains on machines without D-Bus or a graphics card; none of it means anything to a reader. */
import { createInterface } from 'node:readline';

const noise = [
  /Failed to connect to the bus/,
  /Failed to call method: org\.freedesktop/,
  /dbus\/(bus|object_proxy)\.cc/,
  /Unable to (connect to|open) .*dbus/i,
  /:ERROR:.*(viz_main_impl|gpu_process|gl_factory|gl_display|angle_platform_impl|vaapi|command_buffer_proxy|network_service_instance_impl|interface_endpoint_client)/,
  /:WARNING:.*(vaapi|sandbox_linux|bluez|gpu)/,
  /libva error|vaInitialize failed|MESA|dri3 extension/,
  /Gtk-(WARNING|Message)|GLib-GIO-|dconf-(WARNING|CRITICAL)/,
];

/** @param {string} line @returns {boolean} true where the line is not worth showing */
export function isNoise(line) {
  return line.trim() === '' || noise.some((pattern) => pattern.test(line));
}

/** Copies the lines of one stream to another, without the noise. */
export function passMeaningfulLines(from, to) {
  createInterface({ input: from }).on('line', (line) => {
    if (!isNoise(line)) to.write(`${line}\n`);
  });
}
