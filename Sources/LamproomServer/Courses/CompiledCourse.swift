import TrainingCore

/// A compiled course in one language, shared by all who read it.
final class CompiledCourse: Sendable {
    let course: Course
    /// The languages that there are of it.
    let languages: CourseLanguages
    /// The language that it is in, as a BCP 47 tag.
    let language: String

    /// A course as it was compiled, in its own language.
    init(_ course: Course) {
        self.course = course
        languages = course.languages
        language = course.language
    }

    /// The translation of a course into one of its languages.
    init(_ own: CompiledCourse, translation: String) {
        course = own.course.inLanguage(translation)
        languages = own.languages
        language = translation
    }
}
