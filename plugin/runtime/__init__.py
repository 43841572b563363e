"""The engine as a child process: which interpreter, starting it, reading its events, ending it."""
