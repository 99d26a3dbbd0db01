import ArgumentParser

/// What `scripts/load` plays: workers who sit a quiz all at once over bad connections, and whose results it knows beforehand.
@main
struct LamproomLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lamproom-load", subcommands: [Prepare.self, Play.self])
}
