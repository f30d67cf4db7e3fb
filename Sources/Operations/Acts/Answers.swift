package import Enforcement
package import Law

/// What was answered to the questions of an act, whichever way it came in: texts by the name of the question.
package struct Answers: Sendable, Hashable {
    private var texts: [String: [String]] = [:]

    package init() {}

    /// Every answer to a question, without the white space around each; blank ones count as none.
    package subscript(_ name: String) -> [String] {
        get { texts[name] ?? [] }
        set { texts[name] = newValue.map(Answers.trimmed).filter { !$0.isEmpty } }
    }

    /// A text that must be there.
    func text(_ name: String, most: Int) throws -> String {
        guard let text = self[name].first else { throw AnswerFault(name, "required", AnswerText.required) }
        guard text.count <= most else {
            throw AnswerFault(name, "too-long", AnswerText.tooLong(most, text.count))
        }
        return text
    }

    /// A value that must be there, read from its text.
    func value<Value>(_ name: String, _ hint: Wording, _ read: (String) -> Value?) throws -> Value {
        guard let text = self[name].first else { throw AnswerFault(name, "required", AnswerText.required) }
        guard let value = read(text) else { throw AnswerFault(name, "form", hint) }
        return value
    }

    /// Any number of values, each read from its text.
    func values<Value>(_ name: String, _ hint: Wording, _ read: (String) -> Value?) throws -> [Value] {
        try self[name].map { text in
            guard let value = read(text) else { throw AnswerFault(name, "form", hint) }
            return value
        }
    }

    private static func trimmed(_ text: String) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}

/// What is wrong with the answer to one question.
package struct AnswerFault: Error, Sendable, Hashable {
    /// The name of the question.
    package let name: String
    /// The code a program can act on: `required`, `too-long`, `form`.
    package let code: String
    /// How to mend it.
    package let message: Wording

    package init(_ name: String, _ code: String, _ message: Wording) {
        self.name = name
        self.code = code
        self.message = message
    }

    /// The same as an operation would refuse it.
    package var refusal: Refusal { .invalid(name, message) }
}
