"""A real web server for the built site, with compression, as readers meet one.

``python -m server FOLDER`` (with ``tests`` on the path) serves a folder until Ctrl-C.
"""

import contextlib
import socket
import sys
import threading
import time

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles


@contextlib.contextmanager
def serve(folder, below="/"):
    """Serve a folder on a free port; give its address, which ends with ``below``.

    ``404.html`` of the folder answers what is not there, as on GitHub Pages. Text is
    sent as gzip of level 6, which is what most servers do without being told.
    """
    files = StaticFiles(directory=folder, html=True)
    app = Starlette(
        routes=[Mount(below.rstrip("/"), files)],
        middleware=[Middleware(GZipMiddleware, compresslevel=6)],
    )
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{port}{below}"
        finally:
            server.should_exit = True
            thread.join()


if __name__ == "__main__":
    with serve(sys.argv[1]) as address, contextlib.suppress(KeyboardInterrupt):
        print(address, flush=True)
        threading.Event().wait()
