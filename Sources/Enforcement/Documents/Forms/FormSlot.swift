package import Law

/// A place in a form that is filled: from the record, or by the officer who issues it.
package struct FormSlot: Sendable, Hashable {
    /// What can be filled in.
    package enum Kind: Sendable, Hashable {
        case line
        /// Several lines, each a paragraph.
        case text
        case day
        case choice([String])
        /// A list.
        case table([FormTable.Column])
        /// Questions and answers, each a line that begins with 问： or 答：.
        case dialogue
    }

    /// Where its content comes from.
    package enum Source: Sendable, Hashable {
        /// The officer says it.
        case officer
        /// The officer says it, beginning with these words of ours.
        case words(String)
        /// The officer says it, beginning with what the record says.
        case start(FormFact)
        /// The record says it; where it does not, the officer.
        case record(FormFact)
        /// The record alone: without it there is no such form yet.
        case only(FormFact)
    }

    /// Under this name its answer is sent: `party`.
    package let name: String
    /// The Chinese word is its mark in a wording: `{当事人}`.
    package let label: Wording
    package let kind: Kind
    package let source: Source
    package let isRequired: Bool
    /// A plausible answer, as it is typed.
    package let example: String

    package init(
        _ name: String, _ zh: String, _ en: String, _ kind: Kind = .line, _ source: Source = .officer,
        isRequired: Bool = true, example: String = ""
    ) {
        self.name = name
        self.label = Wording(zh, en)
        self.kind = kind
        self.source = source
        self.isRequired = isRequired
        self.example = example
    }

    /// The word that stands for it in a wording, between braces.
    package var mark: String { label.zh }

    /// The same slot where it may be left empty.
    var ifGiven: FormSlot {
        FormSlot(name, label.zh, label.en, kind, source, isRequired: false, example: example)
    }

    /// What the record fills in by itself, with the heads of the slot's columns; nil where the officer is asked.
    package func value(from facts: FormFacts) -> FormValue? {
        switch source {
        case .officer, .words, .start: nil
        case .record(let fact), .only(let fact): facts[fact].map(shaped)
        }
    }

    /// What the officer's answer begins with.
    package func start(from facts: FormFacts) -> String {
        switch source {
        case .start(let fact): facts[fact]?.typed ?? ""
        case .words(let words): words
        case .officer where kind == .day: ""
        case .officer, .record, .only: ""
        }
    }

    private func shaped(_ value: FormValue) -> FormValue {
        guard case .table(let columns) = kind, case .rows(let rows) = value else { return value }
        return .table(FormTable(columns, rows))
    }
}

/// What is wrong with an answer to a slot, and how to mend it.
package struct FormFault: Error, Sendable, Hashable {
    /// The slot's name.
    package let slot: String
    package let code: String
    package let message: Wording

    package init(_ slot: String, _ code: String, _ message: Wording) {
        self.slot = slot
        self.code = code
        self.message = message
    }
}

extension FormSlot {
    /// Reads an answer.
    ///
    /// - Returns: nil where nothing was answered and nothing need be.
    package func read(_ answer: String) throws(FormFault) -> FormValue? {
        let text = SlotText.trimmed(answer)
        guard !text.isEmpty else {
            if isRequired { throw FormFault(name, "required", Wording("请填写\(label.zh)。", "Fill in \(label.en).")) }
            return nil
        }
        guard text.count <= most else {
            throw FormFault(name, "too-long", Wording("最多\(most)字。", "At most \(most) characters."))
        }
        switch kind {
        case .line: return .text(text.replacing("\n", with: " "))
        case .text: return .text(text)
        case .day: return .text(try day(text).onPaper)
        case .choice(let words): return .text(try choice(text, of: words))
        case .table(let columns): return .table(try table(text, columns))
        case .dialogue: return .text(try dialogue(text))
        }
    }

    private var most: Int {
        switch kind {
        case .line, .day, .choice: 200
        case .text: 10_000
        case .table, .dialogue: 50_000
        }
    }

    private func day(_ text: String) throws(FormFault) -> LegalDate {
        guard let day = LegalDate(text) else {
            throw FormFault(name, "form", Wording("请按 2026-11-22 的格式填写日期。", "Write the date as 2026-11-22."))
        }
        return day
    }

    private func choice(_ text: String, of words: [String]) throws(FormFault) -> String {
        guard words.contains(text) else {
            let list = words.joined(separator: "、")
            throw FormFault(name, "form", Wording("可选：\(list)。", "One of: \(list)."))
        }
        return text
    }

    private func table(_ text: String, _ columns: [FormTable.Column]) throws(FormFault) -> FormTable {
        let rows = FormTable.rows(of: text)
        if let long = rows.firstIndex(where: { $0.count > columns.count }) {
            let heads = columns.map(\.head).joined(separator: " | ")
            throw FormFault(
                name, "form",
                Wording(
                    "第\(long + 1)行多于\(columns.count)格；每行依次为：\(heads)。",
                    "Row \(long + 1) has more than \(columns.count) cells; each row is: \(heads)."))
        }
        return FormTable(columns, rows)
    }

    /// - Throws: where the record does not begin with a question, or has no answer: a line without 问 or 答 goes on with the one before.
    private func dialogue(_ text: String) throws(FormFault) -> String {
        let lines = text.split(separator: "\n").map { SlotText.trimmed($0) }.filter { !$0.isEmpty }
        guard lines.first?.hasPrefix("问：") == true, lines.contains(where: { $0.hasPrefix("答：") }) else {
            throw FormFault(
                name, "form",
                Wording(
                    "每一问另起一行，以“问：”开头；每一答以“答：”开头。",
                    "Begin each question with 问： and each answer with 答：, each on its own line."))
        }
        return lines.joined(separator: "\n")
    }
}
