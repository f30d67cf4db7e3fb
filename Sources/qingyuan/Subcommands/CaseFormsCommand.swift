import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension CaseCommand {
    /// `qingyuan case forms`
    struct Forms: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the prescribed forms that fit a case, or what one of them asks for.",
            discussion: "A form is named by its word (inquiryRecord) or its number in the catalogue (14).")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The case's id or number.") var id: String
        @Argument(help: "Only this form, with what it asks for.") var form: String?

        func validate() throws {
            if let form { _ = try FormName.named(form) }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (name, now) = (id, office.now)
                    let forms = try await office.read { try CaseForms(named: name, for: actor, at: now, in: $0) }
                    if let form {
                        let filling = try forms.filling(try FormName.named(form).form)
                        for slot in filling.asked { try SlotRow(slot, filling.facts).put(frame.output) }
                    } else {
                        for line in forms.fitting { try FormRow(line).put(frame.output) }
                    }
                }
            }
        }
    }

    /// `qingyuan case issue`
    struct Issue: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Issue a prescribed form on a case.",
            usage: "qingyuan case issue ID FORM [--SLOT CONTENT ...] --as NAME",
            discussion:
                "`qingyuan case forms ID FORM` lists the slots. A list takes a row a line, its cells set apart by |.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The case's id or number.") var id: String
        @Argument(help: "The form: its word or its number in the catalogue.") var form: String
        @Option(help: "So that a command run twice issues once.") var key: String?
        @Argument(parsing: .allUnrecognized, help: "What is filled in: --SLOT CONTENT.") var slots: [String] = []

        func validate() throws { _ = try FormName.named(form) }

        func run() async throws {
            try await carryOut {
                let row = try FormName.named(form)
                let answers = try FormName.answers(slots, to: row)
                try await frame.run { office, actor in
                    let (name, now) = (id, office.now)
                    let forms = try await office.read { try CaseForms(named: name, for: actor, at: now, in: $0) }
                    let issued = try await office.perform(
                        IssueForm(forms.loaded.record.id, row.form, answers), as: actor, key: key)
                    if frame.output.json { return try Console.put(json: issued) }
                    Console.put("\(issued.number)\t\(issued.id)")
                }
            }
        }
    }
}

extension CaseForms {
    /// The forms of a case that is named by its id or its number.
    fileprivate init(named name: String, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        let found = try CaseStore.named(name, for: actor, in: access)
        try self.init(found, for: actor, at: now, in: access)
    }
}

/// The names of forms and slots on the command line.
private enum FormName {
    static func named(_ name: String) throws -> PrescribedForm {
        let found = PrescribedForms.all.first { $0.form.rawValue == name || String($0.number) == name }
        guard let found else { throw ValidationError("no form “\(name)”: see `qingyuan case forms`") }
        return found
    }

    static func answers(_ arguments: [String], to form: PrescribedForm) throws -> [String: String] {
        var answers: [String: String] = [:]
        var rest = arguments[...]
        while let first = rest.popFirst() {
            let parts = first.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = String(parts[0].drop { $0 == "-" })
            guard first.hasPrefix("--"), form.slot(name) != nil else {
                let known = form.slots.map { "--\($0.name)" }.joined(separator: ", ")
                throw ValidationError("\(form.form.rawValue) has no slot “\(first)”; it has \(known)")
            }
            guard let content = parts.count > 1 ? parts[1] : rest.popFirst() else {
                throw ValidationError("--\(name) needs its content")
            }
            answers[name] = content
        }
        return answers
    }
}

/// One form of a list.
private struct FormRow: Encodable {
    let number: Int
    let form: String
    let title: String
    let series: String?
    let missing: [String]

    init(_ line: CaseForms.Fitting) {
        number = line.form.number
        form = line.form.form.rawValue
        title = line.form.name.zh
        series = line.form.series
        missing = line.missing.map(\.label.zh)
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        let lack = missing.isEmpty ? "" : "lacks \(missing.joined(separator: "、"))"
        Console.put([String(number), form, title, series ?? "", lack].joined(separator: "\t"))
    }
}

/// What a form asks for.
private struct SlotRow: Encodable {
    let slot: String
    let label: String
    let required: Bool
    let start: String

    init(_ slot: FormSlot, _ facts: FormFacts) {
        self.slot = slot.name
        label = slot.label.zh
        required = slot.isRequired
        start = slot.start(from: facts)
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put(["--\(slot)", label, required ? "required" : "", start].joined(separator: "\t"))
    }
}
