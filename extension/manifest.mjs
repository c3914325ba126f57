// One source manifest for all browsers; each package gets only the keys its browser knows.

export const BROWSERS = ["chrome", "firefox"];

/** Keys and permissions that only the other browser understands; leaving them in costs warnings at install. */
const DROPPED = {
  chrome: { keys: ["sidebar_action", "browser_specific_settings"], background: ["scripts"], permissions: [] },
  firefox: {
    keys: ["side_panel", "minimum_chrome_version", "key"],
    background: ["service_worker"],
    permissions: ["sidePanel"],
  },
};

/** The manifest as it stands in one browser's package. */
export function manifestFor(source, browser, version) {
  const dropped = DROPPED[browser];
  const kept = Object.fromEntries(Object.entries(source).filter(([key]) => !dropped.keys.includes(key)));
  return {
    ...kept,
    version,
    background: Object.fromEntries(Object.entries(source.background).filter(([key]) => !dropped.background.includes(key))),
    permissions: source.permissions.filter((permission) => !dropped.permissions.includes(permission)),
  };
}
