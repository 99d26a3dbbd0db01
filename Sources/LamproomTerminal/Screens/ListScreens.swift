package import LamproomAPI
import Messages

package enum CoursesScreen {
    package static func lines(
        courses: [CourseSummary], time: (String) -> String, page: Page
    ) -> [Line] {
        let language = page.language
        // A column for what is rare only where there is any of it
        let hasWithdrawn = courses.contains(where: \.isWithdrawn)
        let header: [Text] =
            [
                .columnCourse, .columnTitle, .columnVersion, .columnCategory, .columnClassHours, .columnModules,
                .columnPublished,
            ] + (hasWithdrawn ? [.columnState] : [])
        return FittedTable.lines(
            header: header,
            rows: courses.map { course in
                [
                    course.id, course.title, course.version, CategoryName.text(course.category)(language),
                    ClassHours.text(course.classHours), String(course.moduleCount), time(course.publishedAt),
                ] + (hasWithdrawn ? [course.isWithdrawn ? Text.stateCourseWithdrawn(language) : ""] : [])
            }, page: page)
    }
}

/// What categories of courses are called.
enum CategoryName {
    static func text(_ category: String) -> Text {
        switch category {
        case "vocational-skill": .categorySkill
        case "production-safety": .categorySafety
        case "labour-law": .categoryLaw
        case "union-capability": .categoryUnion
        default: .verbatim(category)
        }
    }
}

/// `4` or `4.5`.
enum ClassHours {
    static func text(_ hours: Double) -> String {
        hours == hours.rounded() ? String(Int(hours)) : String(hours)
    }
}

package enum PeopleScreen {
    package static func lines(people: [PersonView], page: Page) -> [Line] {
        FittedTable.lines(
            header: [.columnNumber, .columnName, .columnUnit, .columnPost, .columnEmployment, .columnHired],
            rows: people.map { person in
                [
                    person.number, person.name, person.unit, person.post,
                    EmploymentName.text(person.employment)(page.language), person.hired,
                ]
            }, page: page)
    }
}

/// What kinds of employment are called.
enum EmploymentName {
    static func text(_ kind: String) -> Text {
        switch kind {
        case "regular": .employmentRegular
        case "dispatched": .employmentDispatched
        case "intern": .employmentIntern
        case "contractor": .employmentContractor
        default: .verbatim(kind)
        }
    }
}

package enum ProgressScreen {
    package static func lines(enrolments: [EnrolmentView], showsPeople: Bool, page: Page) -> [Line] {
        let language = page.language
        let people: [Text] = showsPeople ? [.columnNumber, .columnName, .columnUnit] : []
        let always = people + [.columnCourse, .columnTitle, .columnState, .columnSteps]
        let more: [Text] = [.columnResult, .columnDue, .columnCertificate, .columnClass, .columnNextSession]
        let rows = enrolments.map { enrolment in
            let person = [enrolment.personNumber, enrolment.personName, enrolment.unit]
            let results = enrolment.quizzes.compactMap { quiz in
                quiz.isWaiting ? Text.stateWaiting(language) : quiz.counted.map { "\($0.percent)%" }
            }
            return (showsPeople ? person : []) + [
                enrolment.course, enrolment.courseTitle, state(of: enrolment)(language),
                "\(enrolment.stepsDone)/\(enrolment.stepsTotal)", results.joined(separator: " "),
                enrolment.due ?? "", certificate(of: enrolment, language),
            ] + EnrolmentClassLines.cells(enrolment.trainingClass)
        }
        // A column for what not everyone has only where there is any of it
        let header = always + more
        let columns = header.indices.filter { column in
            column < always.count || rows.contains { !$0[column].isEmpty }
        }
        return FittedTable.lines(
            header: columns.map { header[$0] }, rows: rows.map { row in columns.map { row[$0] } }, page: page)
    }

    /// Its number, and its status unless it is valid.
    private static func certificate(of enrolment: EnrolmentView, _ language: Language) -> String {
        guard let number = enrolment.certificate else { return "" }
        guard let status = enrolment.certificateStatus, status != "valid" else { return number }
        return "\(number) (\(CertificateStatus.text(status)(language)))"
    }

    private static func state(of enrolment: EnrolmentView) -> Text {
        switch enrolment.state {
        case "active": enrolment.isOverdue ? .stateOverdue : .stateActive
        case "completed": .stateCompleted
        case "withdrawn": .stateWithdrawn
        case "superseded": .stateSuperseded
        default: .verbatim(enrolment.state)
        }
    }
}

package enum ActivationCodesScreen {
    package static func lines(
        codes: [ActivationCode], time: (String) -> String, page: Page
    ) -> [Line] {
        FittedTable.lines(
            header: [.columnUser, .columnName, .columnUnit, .columnCode, .columnExpires],
            rows: codes.map { [$0.user, $0.name, $0.unit, $0.code, time($0.expiresAt)] }, page: page)
    }
}
