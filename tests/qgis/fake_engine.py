"""Stands in for the engine: leaves what it saw in its folder, then behaves as ``behaviour.json`` there says."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(sys.argv[1])
JOB = Path(sys.argv[-1])
SETTINGS = json.loads((FOLDER / "behaviour.json").read_text())


def emit(kind: str, **body: object) -> None:
    print(json.dumps({"event": kind, **body}), flush=True)


def run() -> None:
    job = json.loads(JOB.read_text())
    (FOLDER / "seen.json").write_text(json.dumps({"argv": sys.argv[2:], "environment": dict(os.environ), "job": job}))
    pids = [os.getpid()]
    behaviour = SETTINGS["behaviour"]
    if behaviour in ("stubborn", "orphan"):
        # A worker that ignores every polite word, as a hung library would.
        pids.append(subprocess.Popen([sys.executable, "-c", "import signal,time;signal.signal(15,signal.SIG_IGN);time.sleep(60)"]).pid)
    (FOLDER / "pids").write_text(" ".join(map(str, pids)))
    sys.stderr.write("log line\nTraceback (most recent call last):\n  secret detail\n" + SETTINGS.get("log", ""))
    sys.stderr.flush()
    source = job["source"]["path"]
    if source:
        (FOLDER / "input_existed").write_text(str(Path(source).exists()))
    outputs = job["outputs"]
    part = {key: Path(path).with_name(f".groundcast-{os.getpid()}-1-{Path(path).name}") for key, path in outputs.items()}
    for path in part.values():
        path.write_bytes(b"half")
    emit("progress", fraction=0.1, stage="reading")
    tiles = SETTINGS.get("tiles", {})
    for done in range(tiles.get("from", 0), tiles.get("to", -1) + 1):
        emit("metric", name="tiles", value=tiles["total"], where={"done": done, "kept": tiles.get("kept", True)})
    if behaviour == "good":
        good(job, part)
    elif behaviour == "polite":
        emit("progress", fraction=0.5, stage="training")
        for line in sys.stdin:
            if line.strip() == "cancel":
                for path in part.values():
                    path.unlink()
                if tiles:  # the one that was being written
                    emit("metric", name="tiles", value=tiles["total"], where={"done": tiles["to"] + 1, "kept": True})
                emit("error", code="cancelled", message="The run was cancelled.", hint="")
                sys.exit(130)
    elif behaviour == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        emit("progress", fraction=0.5, stage="training")
        time.sleep(60)
    elif behaviour == "error":
        emit("error", code="no_dates", message="No dates were found.", hint="Rename the fields.")
        sys.exit(1)
    elif behaviour == "exit":
        os._exit(SETTINGS["code"])
    elif behaviour == "signal":
        os.kill(os.getpid(), SETTINGS["signal"])
    elif behaviour == "orphan":
        os._exit(3)
    elif behaviour == "liar":
        emit("result", outputs=outputs, summary={})


def good(job: dict, part: dict) -> None:
    print("garbage from a library", flush=True)
    print('{"event": "unknown"}', flush=True)
    os.write(1, b"\xff\xfe not text\n\n")
    emit("message", text="Reading 12 points")
    emit("warning", text="Few dates", code="few")
    emit("metric", name="skill_persistence", value=0.4, where={"horizon": "mean"})
    emit("progress", fraction=0.5, stage="training")
    emit("progress", fraction=7.0, stage="training")
    for key, path in job["outputs"].items():
        os.replace(part[key], path)
    template = SETTINGS.get("copy")  # real files, so that layers load
    for key, source in (template or {}).items():
        if key in job["outputs"]:
            Path(job["outputs"][key]).write_bytes(Path(source).read_bytes())
    skill = [
        {"method": "ridge", "horizon": "mean", "rmse": 3.0, "skill_persistence": 0.3, "skill_best_simple": 0.1},
        {"method": "auto", "horizon": "mean", "rmse": 2.0, "skill_persistence": 0.4, "skill_best_simple": 0.2},
    ]
    summary = {"task": job["task"], "method": "ridge", "reason": "Ridge won.", "units": "mm", "kind": "deformation", "origin": "2020-03-03",
               "dates": ["2020-03-15"], "sites": 12, "skill": skill, "warnings": []}  # fmt: skip
    summary = SETTINGS.get("summaries", {}).get(job["task"], summary)
    for path in (path for key, path in job["outputs"].items() if key == "table"):
        Path(path).write_text(json.dumps(summary))
    emit("result", outputs=job["outputs"], summary=summary)


run()
