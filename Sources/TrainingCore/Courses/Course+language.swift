extension Course {
    /// The course as a reader of a language sees it: translations in the place of what they translate, and none left.
    ///
    /// Ids, digest, keys and the order of everything stay the same, so papers and marks do, too.
    package func inLanguage(_ tag: String) -> Course {
        Translation(tag: tag).course(self)
    }

    /// The languages that the course can be read in.
    package var languages: CourseLanguages {
        let met = LanguagesMet()
        _ = Translation(tag: language, met: met).course(self)
        return CourseLanguages(own: language, translations: met.tags)
    }
}

extension Paper {
    /// The paper as a reader of a language sees it.
    package func inLanguage(_ tag: String) -> Paper {
        let translation = Translation(tag: tag)
        return Paper(
            quiz: quiz,
            items: items.map { item in
                PaperItem(
                    number: item.number, section: item.section, question: translation.question(item.question),
                    body: translation.body(item.body))
            }, cases: cases.map(translation.study))
    }
}

/// The languages of the translations that were come across.
private final class LanguagesMet {
    var tags: Set<String> = []
}

/// Reads localised values in one language.
private struct Translation {
    let tag: String
    var met: LanguagesMet?

    func course(_ course: Course) -> Course {
        Course(
            id: course.id, version: course.version, digest: course.digest, language: course.language,
            category: course.category, title: self(course.title), summary: self(course.summary),
            audience: self(course.audience), reviewed: course.reviewed, classHours: course.classHours,
            requires: course.requires, modules: course.modules.map(module), banks: course.banks.map(bank),
            quizzes: course.quizzes.map(quiz), completion: course.completion, certificate: course.certificate,
            pictures: course.pictures)
    }

    func callAsFunction<Value>(_ value: Localized<Value>) -> Localized<Value> {
        met?.tags.formUnion(value.translations.keys)
        return Localized(value.translation(for: tag) ?? value.own)
    }

    func callAsFunction<Value>(_ value: Localized<Value>?) -> Localized<Value>? { value.map { self($0) } }

    func module(_ module: Module) -> Module {
        Module(
            id: module.id, title: self(module.title), requires: module.requires, completion: module.completion,
            sections: module.sections.map { ModuleSection(title: self($0.title), blocks: $0.blocks.map(block)) })
    }

    func block(_ block: Block) -> Block {
        switch block {
        case .paragraph(let text): .paragraph(self(text))
        case .list(let kind, let items): .list(kind, items: items.map { self($0) })
        case .table(let caption, let header, let rows):
            .table(
                caption: self(caption), header: header?.map { self($0) }, rows: rows.map { row in row.map { self($0) } }
            )
        case .warning(let text): .warning(self(text))
        case .citation(let law, let article, let edition, let text):
            .citation(law: law, article: article, edition: edition, text: self(text))
        case .figure(let file, let alternative, let caption):
            .figure(file: file, alternative: self(alternative), caption: self(caption))
        }
    }

    func bank(_ bank: Bank) -> Bank {
        Bank(
            id: bank.id, title: self(bank.title), questions: bank.questions.map(question),
            cases: bank.cases.map(study))
    }

    func study(_ study: CaseStudy) -> CaseStudy {
        CaseStudy(
            id: study.id, title: self(study.title), difficulty: study.difficulty, tags: study.tags,
            stimulus: study.stimulus.map(block), questions: study.questions)
    }

    func question(_ question: Question) -> Question {
        Question(
            id: question.id, caseID: question.caseID, points: question.points, difficulty: question.difficulty,
            tags: question.tags, prompt: question.prompt.map(block), body: body(question.body),
            shufflesOptions: question.shufflesOptions, isVoid: question.isVoid,
            explanation: question.explanation.map(block),
            sources: question.sources)
    }

    private func option(_ option: Option) -> Option {
        Option(text: self(option.text), feedback: self(option.feedback), staysLast: option.staysLast)
    }

    func body(_ body: QuestionBody) -> QuestionBody {
        switch body {
        case .singleChoice(let options, let key): .singleChoice(options: options.map(option), key: key)
        case .multipleChoice(let options, let keys, let credit):
            .multipleChoice(options: options.map(option), keys: keys, partialCredit: credit)
        case .trueFalse, .numeric, .shortText: body
        case .blanks(let text, let blanks, let credit):
            .blanks(text: self(text), blanks: blanks.map(blank), partialCredit: credit)
        case .ordering(let items, let key, let credit):
            .ordering(items: items.map { self($0) }, key: key, partialCredit: credit)
        case .matching(let premises, let responses, let key, let credit):
            .matching(
                premises: premises.map { self($0) }, responses: responses.map { self($0) }, key: key,
                partialCredit: credit)
        case .categorising(let categories, let items, let key, let credit):
            .categorising(
                categories: categories.map { self($0) }, items: items.map { self($0) }, key: key, partialCredit: credit)
        case .essay(let minimum, let maximum, let rubric):
            .essay(minimumCharacters: minimum, maximumCharacters: maximum, rubric: self.rubric(rubric))
        case .practicalTask(let rubric): .practicalTask(rubric: self.rubric(rubric))
        }
    }

    private func blank(_ blank: Blank) -> Blank {
        guard case .choice(let options, let key) = blank else { return blank }
        return .choice(options: options.map { self($0) }, key: key)
    }

    private func rubric(_ rubric: Rubric) -> Rubric {
        Rubric(
            criteria: rubric.criteria.map {
                Rubric.Criterion(points: $0.points, title: self($0.title), description: self($0.description))
            })
    }

    func quiz(_ quiz: Quiz) -> Quiz {
        Quiz(
            id: quiz.id, title: self(quiz.title), instructions: self(quiz.instructions),
            policy: quiz.policy, shuffling: quiz.shuffling,
            sections: quiz.sections.map {
                QuizSection(id: $0.id, title: self($0.title), passMark: $0.passMark, selections: $0.selections)
            }, grading: quiz.grading)
    }
}
