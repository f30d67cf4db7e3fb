import Enforcement
import Law
import Operations

/// The acts of a kind of record as the help of its command lists them, made from their declarations.
enum ActHelp<S: ActCommands> {
    static var text: String {
        "The acts, each with the event of the procedure and its fields:\n\n"
            + S.acts.map(lines).joined(separator: "\n")
            + "\n\nA record is named by its id or its number, a person by the sign-in name, a unit by its short name."
    }

    private static func lines(_ act: Act<S>) -> String {
        let events = act.events.map(\.rawValue).joined(separator: ", ")
        let head = "\(act.noun) (\(events)): \(act.title.en) \(act.title.zh)"
        return ([head] + act.questions.flatMap(\.single).map(line)).joined(separator: "\n")
    }

    private static func line(_ question: Question<S>) -> String {
        let isNeeded = question.isRequired && question.asked != .notOnPage
        let words = [value(question.kind), question.label.en].joined(separator: "  ")
        return "  --\(question.name) \(words)\(isNeeded ? "" : " (optional)")"
    }

    private static func value(_ kind: Question<S>.Kind) -> String {
        switch kind {
        case .line, .text: "TEXT"
        case .day: "YYYY-MM-DD"
        case .yuan: "YUAN"
        case .count: "NUMBER"
        case .yesNo: "true|false"
        case .one(let choices, _): choices.map(\.value).joined(separator: "|")
        case .several(let choices): choices.map(\.value).joined(separator: "|") + " ..."
        case .record(let kind): kind.rawValue.uppercased()
        case .team: "USER ..."
        case .facts: "FILE.json"
        case .group: ""
        }
    }
}
