import LamproomServer

await Lamproomd.run()
