import ArgumentParser
import LamproomAPI
import LamproomClient
import Messages

struct ExtraTimeCommand: Command {
    static var configuration: CommandConfiguration { .of("extra-time", .helpExtraTime) }

    @Option(help: .of(.helpPerson, value: "NUMBER")) var person: String
    @Option(name: .customLong("class"), help: .of(.helpExtraTimeClass, value: "CLASS")) var trainingClass: String?
    @Option(help: .of(.helpExtraTimeCourse, value: "ID")) var course: String?
    @Option(help: .of(.helpConditionsQuiz, value: "ID")) var quiz: String
    @Option(help: .of(.helpExtraTimeMinutes, value: "N")) var minutes: Int
    @Option(help: .of(.helpClassReason, value: "TEXT")) var reason: String
    @OptionGroup var common: CommonOptions

    func perform() async throws -> ExitStatus {
        guard (trainingClass == nil) != (course == nil) else {
            throw CommandFailure(.wrongUsage, .usageClassOrCourse)
        }
        let client = try Connection.signedIn()
        guard let enrolment = try await enrolment(client) else {
            throw CommandFailure(.notRight, .extraTimeNobody(person: SafeText.shown(person)))
        }
        try await client.grantExtraTime(
            ExtraTimeRequest(minutes: minutes, reason: reason), quiz: quiz, of: enrolment)
        Output.say(.extraTimeGranted(person: SafeText.shown(person), minutes: minutes), .good)
        return .done
    }

    /// Of the person, in the class or at the course.
    private func enrolment(_ client: LamproomClient) async throws -> String? {
        if let trainingClass {
            let learners = try await client.learners(ofClass: trainingClass).collected()
            return learners.first { $0.number.uppercased() == person.uppercased() }?.enrolment
        }
        let filter = EnrolmentFilter(course: course, person: person, state: "active")
        return try await client.enrolments(filter).collected().first?.id
    }
}
