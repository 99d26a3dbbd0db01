import ArgumentParser
import Messages

struct LearnCommand: Command {
    static var configuration: CommandConfiguration { .of("learn", .helpLearn) }

    @Flag(help: .of(.helpPlain)) var plain = false
    @Argument(help: .of(.helpLearnCourse, value: "COURSE")) var course: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        let client = try Connection.signedIn()
        try await Connection.checkPerson(client)
        return try await LearnSession(client: client).run(course: course)
    }
}
