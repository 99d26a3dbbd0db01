package import Messages
package import TrainingCore

/// A course as one HTML 5 page that a worker, or an instructor before publishing, reads in a browser or on paper.
///
/// The page needs nothing else: its style is in it, pictures are `data:` URIs, there is no script, and its
/// Content-Security-Policy forbids everything but these.
package struct CoursePage {
    let course: Course
    let files: (String) -> [UInt8]?
    let showsKeys: Bool
    let language: Language
    let contentLanguage: String

    /// The source of the page, to be written as UTF-8.
    ///
    /// - Parameters:
    ///   - course: what is shown of every text is `own`: `Course.inLanguage` puts a course in another language.
    ///   - files: the bytes of a file of the package by its path below the package folder; of a picture that is missing or
    ///     neither PNG nor JPEG, the page shows the text alternative.
    ///   - papers: shown behind the modules, in this order.
    ///   - showsKeys: marks what is right, and adds ids, feedback, explanations and sources.
    ///   - language: of the words that the page adds.
    ///   - contentLanguage: the BCP 47 tag of the language that the course was put in; nil is the course's own.
    package static func html(
        course: Course, files: @escaping (String) -> [UInt8]?, papers: [(quiz: Quiz, paper: Paper)], showsKeys: Bool,
        language: Language, contentLanguage: String? = nil
    ) -> String {
        let page = CoursePage(
            course: course, files: files, showsKeys: showsKeys, language: language,
            contentLanguage: contentLanguage ?? course.language)
        return "<!DOCTYPE html>\n" + page.document(papers: papers).source
    }

    private func document(papers: [(quiz: Quiz, paper: Paper)]) -> HTML {
        let modules = course.modules.enumerated().map { section($1, number: $0 + 1) }
        let quizzes = papers.enumerated().map { section($1.quiz, $1.paper, number: $0 + 1) }
        return .element(
            "html", ["lang": contentLanguage],
            [
                documentHead,
                .element(
                    "body",
                    [header, contents(quizzes: papers.map(\.quiz)), .element("main", modules + quizzes)]),
            ])
    }

    /// Words of the page itself, marked where they are in another language than the course.
    func say(_ text: Text) -> HTML {
        let words = HTML.text(text(language))
        return Language(tag: contentLanguage) == language
            ? words : .element("span", ["lang": language.rawValue], [words])
    }

    /// Labels with what they stand for.
    func facts(_ facts: [(label: Text, value: [HTML])]) -> HTML {
        .element(
            "dl",
            facts.map { fact in
                .element("div", [.element("dt", [say(fact.label)]), .element("dd", fact.value)])
            })
    }
}
