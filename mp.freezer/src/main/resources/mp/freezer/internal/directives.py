# What a manifest may call. Paths are read, checked and remembered by _manifest, which is Java.
import _manifest


class _Options:
    def __init__(self, given):
        self._given = given
        self._defaults = {}

    def defaults(self, **values):
        self._defaults = values

    def __getattr__(self, name):
        return self._given.get(name, self._defaults.get(name))


def include(manifest_path, is_require=False, **options):
    paths = (manifest_path,) if isinstance(manifest_path, str) else manifest_path
    for path in paths:
        _run(path, is_require, options)


def require(name, version=None, pypi=None, library=None, **options):
    _run(_manifest.package(name, library), True, options)


def _run(path, own_metadata, options):
    source = _manifest.enter(path, own_metadata)
    if source is None:
        return
    names = dict(_directives)
    names["options"] = _Options(options)
    try:
        exec(compile(source, _manifest.current(), "exec"), names)
    finally:
        _manifest.leave()


def add_library(library, library_path, prepend=False):
    _manifest.add_library(library, library_path, prepend)


def metadata(
    description=None,
    version=None,
    license=None,
    author=None,
    stdlib=False,
    pypi=None,
    pypi_publish=None,
):
    _manifest.version(version)


def package(package_path, files=None, base_path=".", opt=None):
    if files is None:
        _manifest.folder("py", base_path, package_path, opt)
    else:
        for file in files:
            _manifest.file("py", base_path, package_path + "/" + file, opt)


def module(module_path, base_path=".", opt=None):
    _manifest.file("py", base_path, module_path, opt)


def freeze(path, script=None, opt=None):
    _freeze("any", path, script, opt)


def freeze_as_mpy(path, script=None, opt=None):
    _freeze("py", path, script, opt)


def freeze_as_str(path):
    _freeze("str", path, None, None)


def freeze_mpy(path, script=None, opt=None):
    _freeze("mpy", path, script, opt)


def _freeze(kind, path, script, opt):
    if script is None:
        _manifest.folder(kind, path, "", opt)
    elif not isinstance(script, str):
        for item in script:
            _freeze(kind, path, item, opt)
    elif _manifest.is_folder(path, script):
        _manifest.folder(kind, path, script, opt)
    else:
        _manifest.file(kind, path, script, opt)


def c_module(module_path):
    raise NotImplementedError(
        "c_module: C code cannot be part of a bundle, write the module in Java (docs/modules.md)"
    )


_directives = {
    "include": include,
    "require": require,
    "add_library": add_library,
    "metadata": metadata,
    "package": package,
    "module": module,
    "freeze": freeze,
    "freeze_as_mpy": freeze_as_mpy,
    "freeze_as_str": freeze_as_str,
    "freeze_mpy": freeze_mpy,
    "c_module": c_module,
}
