"""The command line that starts the engine which belongs to this plugin, whatever its folder is called."""

from __future__ import annotations

from pathlib import Path

#: The plugin's own folder; the path as QGIS imported it, so that links stay links.
ROOT = Path(__file__).absolute().parents[2]

#: Loads the package from its folder under its name, then runs ``<package>.engine``. The folder's parent holds the other
#: QGIS plugins: it goes to the END of the path (worker processes look there), where it can hide nothing.
_BOOT = (
    "import importlib.util as u, os, runpy, sys\n"
    "name, root = sys.argv[1:3]\n"
    "del sys.argv[1:3]\n"
    "spec = u.spec_from_file_location(name, os.path.join(root, '__init__.py'), submodule_search_locations=[root])\n"
    "package = u.module_from_spec(spec)\n"
    "sys.modules[name] = package\n"
    "spec.loader.exec_module(package)\n"
    "sys.path.append(os.path.dirname(root))\n"
    "runpy.run_module(name + '.engine', run_name='__main__', alter_sys=True)\n"
)


def engine_command(python: Path, *arguments: str) -> list[str]:
    """Return the command that runs ``groundcast.engine`` with ``arguments`` in the interpreter ``python``.

    ``-I`` keeps the user's site-packages, the current folder and PYTHON* variables out; since it also switches
    PYTHONUNBUFFERED and PYTHONUTF8 off, both are given as options.
    """
    # __package__ is "<folder>.plugin.runtime"; a downloaded checkout may be called "groundcast-main", which is no identifier
    # but imports all the same. Standing alone (in tests) the folder's own name serves.
    name = (__package__ or "").rpartition(".plugin.runtime")[0] or "groundcast"
    return [str(python), "-I", "-u", "-X", "utf8", "-c", _BOOT, name, str(ROOT), *arguments]
