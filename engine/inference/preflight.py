"""What can be known to fail at the end is found out before hours are spent."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..i18n import tr
from ..job import JobError
from ..writers.atomic import PREFIX

#: Below this nothing worth writing fits.
_LEAST_BYTES = 1 << 20


def check_outputs(outputs: Iterable[Path]) -> None:
    """Raise unless every output can be created or replaced.

    Raises
    ------
    JobError
        A folder takes no files, or an output exists and is a folder or write-protected.
    OSError
        ``errno.ENOSPC``: the disk is full already.
    """
    paths = list(outputs)
    for folder in dict.fromkeys(path.parent for path in paths):
        _check_folder(folder)
    for path in paths:
        if path.is_dir():
            raise JobError("not_writable", tr("The output '{path}' is a folder.", path=path), tr("Choose another file name."))
        if path.exists() and not os.access(path, os.W_OK):
            raise JobError(
                "not_writable", tr("The output '{path}' exists and is write-protected.", path=path), tr("Choose another file name.")
            )


def _check_folder(folder: Path) -> None:
    probe = folder / f"{PREFIX}{os.getpid()}-0-probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise
        message = tr("No files can be created in the folder '{folder}' ({strerror}).", folder=folder, strerror=error.strerror)
        raise JobError("not_writable", message, tr("Choose another folder.")) from error
    if shutil.disk_usage(folder).free < _LEAST_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))
