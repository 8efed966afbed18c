func.func private @silent()
