import Enforcement
import Law
import Operations

/// The questions of acts as fields of a form, and what a form answers to them.
struct ActFields<S: ActSubject> {
    let asking: FormAsking

    /// The fields of an act on a record; what the record answers by itself and what only programs send is not asked.
    func fields(of act: Act<S>, on record: S.InHand) -> [FormField] {
        act.questions.filter { $0.asked == .everywhere }.flatMap(\.single).flatMap { question in
            fields(of: question, start: question.start(record), options: question.options?(record))
        }
    }

    /// The fields of one question.
    ///
    /// - Parameter options: the answers that are left open; nil where all of the kind's are.
    func fields(of question: Question<S>, start: [String] = [], options: [Choice]? = nil) -> [FormField] {
        let (name, label, help, first) = (question.name, question.label, question.help, start.first ?? "")
        switch question.kind {
        case .line:
            if let options {
                return [asking.select(name, label, shown(options), first, hint: help, isRequired: question.isRequired)]
            }
            return [asking.text(name, label, first, hint: help, isRequired: question.isRequired)]
        case .text(_, let rows):
            return [asking.longText(name, label, first, hint: help, rows: rows, isRequired: question.isRequired)]
        case .day:
            return [asking.date(name, label, LegalDate(first), hint: help, isRequired: question.isRequired)]
        case .yuan:
            return [asking.text(name, label, first, kind: .money, hint: help, isRequired: question.isRequired)]
        case .count:
            return [asking.text(name, label, first, kind: .number, hint: help, isRequired: question.isRequired)]
        case .yesNo(let yes, let no):
            return [asking.radio(name, label, shown([Choice("true", yes), Choice("false", no)]), first)]
        case .one(let choices, let few):
            let open = shown(options ?? choices)
            return [
                few
                    ? asking.radio(name, label, open, first)
                    : asking.select(name, label, open, first, hint: help, isRequired: question.isRequired)
            ]
        case .several(let choices):
            return [asking.checkboxes(name, label, shown(options ?? choices), start, hint: help)]
        case .record(let kind): return record(question, kind, first, shown(options ?? []))
        case .team: return team(question, start, shown(options ?? []))
        case .group(let members): return members.flatMap { fields(of: $0, start: start) }
        // They are asked on a page of their own.
        case .facts: return []
        }
    }

    /// A record of a list; where its kind has numbers that people write, by its number too.
    private func record(
        _ question: Question<S>, _ kind: RecordKind, _ start: String, _ choices: [FormField.Choice]
    ) -> [FormField] {
        guard kind.hasNumbers else {
            // A choice among none is no question where it may be left out.
            guard !choices.isEmpty || question.isRequired else { return [] }
            return [
                asking.select(
                    question.name, question.label, choices, start, hint: question.help, isRequired: question.isRequired)
            ]
        }
        let number = asking.text(
            ActFields.number, choices.isEmpty ? CommonText.number : ActText.orNumber, hint: question.help,
            isRequired: false)
        return choices.isEmpty ? [number] : [asking.radio(question.name, question.label, choices, start), number]
    }

    /// Who leads and who helps.
    private func team(_ question: Question<S>, _ start: [String], _ choices: [FormField.Choice]) -> [FormField] {
        [
            asking.select(
                ActFields.lead, ActText.lead, choices, start.first,
                hint: choices.isEmpty ? ActText.nobodyValid : question.help),
            asking.checkboxes(question.name, ActText.others, choices, Array(start.dropFirst())),
        ]
    }

    private func shown(_ choices: [Choice]) -> [FormField.Choice] {
        let context = asking.context
        return choices.map { choice in
            let until = choice.until.map { " · " + context.say(ActText.until(context.language.date($0))) }
            return .init(choice.value, context.say(choice.label) + (until ?? ""))
        }
    }
}

extension ActFields {
    /// The field in which a record's number is given.
    static var number: String { "number" }
    /// The field that says who leads a team.
    static var lead: String { "lead" }

    /// What a form answers to the questions of an act; what the record settles by itself is not the form's to say.
    static func answers(to act: Act<S>, in form: FormReader, on record: S.InHand? = nil) -> Answers {
        var answers = record.map(act.settled) ?? Answers()
        for question in act.questions.filter({ $0.asked == .everywhere }).flatMap(\.single) {
            let others = form.all(question.name)
            if case .team = question.kind, let lead = form.values.first(ActFields.lead) {
                answers[question.name] = lead.isEmpty ? [] : [lead] + others.filter { $0 != lead }
            } else {
                answers[question.name] = others
            }
        }
        return answers
    }

    /// The field at which a mistake in the answer to a question is shown; nil where the form has none.
    static func field(of name: String, in act: Act<S>, on record: S.InHand) -> String? {
        let asked = act.questions.filter { $0.asked == .everywhere }
        guard
            let question = asked.first(where: { $0.name == name })
                ?? asked.flatMap(\.single).first(where: { $0.name == name })
        else { return nil }
        switch question.kind {
        case .team: return ActFields.lead
        case .record(let kind) where kind.hasNumbers && question.options?(record).isEmpty ?? true:
            return ActFields.number
        case .group(let members): return members.first?.name
        default: return name
        }
    }
}

extension RecordKind {
    /// Whether people call such records by a number.
    var hasNumbers: Bool { self == .clue || self == .case || self == .transfer }
}
