import Enforcement
import Law
import Operations

extension ClueShowPage.Model {
    /// - Parameter key: what makes an act sent twice one act.
    init(_ file: ClueFile, key: String, context: PageContext) {
        header = ClueShowPage.Model.header(file, key, context)
        facts = ClueShowPage.Model.facts(file, context)
        report = ClueShowPage.Model.report(file, context)
        listings = ClueShowPage.Model.listings(file, context)
        rights = ClueShowPage.Model.rights(file, context)
        files = RecordFiles(
            file.files, add: file.mayAddFiles ? Paths.clueFilesPattern.path(file.clue.id.rawValue) : nil, in: context)
        samePictures = SamePictureList(same: file.samePictures)
        timeline = RecordTimeline.entries(file.steps, of: Clue.self, documents: [], context: context)
        clocks = file.clocks.compactMap { ClockCard($0, context) }
        people = ClueShowPage.Model.people(file, context)
        duplicates = file.duplicates.map { ClueShowPage.Model.duplicate($0, of: file, context) }
        related = ClueShowPage.Model.related(file, context)
        proof = file.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) }
    }

    private static func header(_ file: ClueFile, _ key: String, _ context: PageContext) -> RecordHeader {
        let clue = file.clue
        let buttons = RecordActs.buttons(file.acts, on: clue.id, context: context)
        func atOnce(_ button: ActButton) -> ActButton {
            guard case .link(let path) = button.way, path == Paths.clueAct(clue.id, Clue.act(for: .accept)?.noun ?? "")
            else {
                return button
            }
            let fields: [ActButton.Field] = [.init("version", String(clue.version)), .init("key", key)]
            return ActButton(button.label, .post(path, fields: fields), weight: button.weight)
        }
        return RecordHeader(
            number: clue.number, title: clue.title, state: clue.state.badge(context),
            facts: [
                file.unitName,
                file.people.isEmpty ? context.say(ClueText.nobody) : context.list(file.people.map(\.name)),
                "\(context.say(ClueText.received)) \(context.language.date(clue.receivedAt.date))",
            ],
            actions: buttons.first.map(atOnce), more: buttons.more.map(atOnce))
    }

    private static func facts(_ file: ClueFile, _ context: PageContext) -> [FactList.Fact] {
        let (clue, say, language) = (file.clue, context.say, context.language)
        var facts: [FactList.Fact] = [
            .init(
                say(ClueText.summary),
                clue.summary.isEmpty ? "<span class=\"none\">–</span>" : context.show(PaperText(clue.summary))),
            .init(say(ClueText.source), text: say(clue.source.label)),
            .init(say(ClueText.priority), context.show(clue.priority.badge(context))),
            .init(say(ClueText.subject), text: file.subjectName),
            .init(say(ClueText.amount), text: clue.amount.map(language.money)),
            .init(say(ClueText.received), context.time(clue.receivedAt)),
            .init(say(ClueText.sender), text: file.senderName),
        ]
        if let subject = clue.subjectID, let name = file.subjectName {
            facts[3] = .init(say(ClueText.subject), text: name, path: Paths.subject(subject))
        }
        if let closure = clue.closure { facts.append(.init(say(ClueText.closure), text: say(closure.label))) }
        return facts
    }

    private static func report(_ file: ClueFile, _ context: PageContext) -> [FactList.Fact] {
        guard let report = file.report else { return [] }
        return [
            .init(context.say(ClueText.report), context.show(PaperText(report))),
            .init(context.say(ClueText.reportedBy), text: file.reporterName),
        ]
    }

    private static func listings(_ file: ClueFile, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(ClueText.listings),
            columns: [
                .init(say(ClueText.listing)), .init(say(ClueText.finding)),
                .init(say(CommonText.score), isNumber: true),
            ],
            rows: file.listings.map { line in
                let listing = line.listing
                let findings = [line.strongest, line.address].compactMap(\.self).map { finding in
                    let place = finding.field == "url" ? listing.url.map { "<code>\($0)</code><br>" as HTML } : nil
                    return "<div>\(place)“\(finding.mark)” \(say(finding.reason))</div>" as HTML
                }
                let found: HTML = findings.isEmpty ? "\(say(ClueText.noFinding))" : "\(findings)"
                let price = listing.price.map(context.language.money) ?? say(ClueText.noPrice)
                let shop = [listing.platform, listing.sellerName, price].compactMap(\.self).joined(separator: " · ")
                return DataTable.Row(
                    id: listing.id.rawValue, path: line.isVisible ? Paths.listing(listing.id) : nil,
                    cells: [
                        "\(listing.title) <span class=\"beside\">\(shop)</span>", found,
                        "\(listing.score.map { context.language.percent(Int(($0 * 1000).rounded()), of: 1000) } ?? "–")",
                    ])
            },
            emptyState: EmptyState(say(ClueText.noListings), next: say(ClueText.noListingsNext)))
    }

    private static func rights(_ file: ClueFile, _ context: PageContext) -> DataTable? {
        guard !file.rights.isEmpty else { return nil }
        let say = context.say
        return DataTable(
            caption: say(ClueText.rights),
            columns: [
                .init(say(ClueText.mark)), .init(say(ClueText.holder)), .init(say(ClueText.registration)),
            ],
            rows: file.rights.map { right in
                DataTable.Row(
                    id: right.id.rawValue, path: Path("rights", right.id.rawValue),
                    cells: [
                        "\(right.mark)", "\(right.holder)", "\(say(right.kind.label)) \(right.registrationNumber)",
                    ])
            },
            emptyState: EmptyState("", next: ""))
    }

    private static func people(_ file: ClueFile, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        guard !file.people.isEmpty else { return [.init(say(CommonText.officer), text: say(ClueText.nobody))] }
        return file.people.map { member in
            let term = member.part == .lead ? context.language.aside(member.name, say(ClueText.leads)) : member.name
            guard let officer = member.officer else {
                return .init(term, context.show(StateBadge(say(ClueText.certificateInvalid), .grave)))
            }
            return .init(term, text: "\(say(ClueText.certificate)) \(officer.certificateNumber)")
        }
    }

    private static func related(_ file: ClueFile, _ context: PageContext) -> [FactList.Fact] {
        let lines =
            file.merged.map { (ClueText.mergedHere, $0) }
            + [file.mergedInto].compactMap(\.self).map { (ClueText.mergedInto, $0) }
            + [file.caseFile].compactMap(\.self).map { (ClueText.caseFile, $0) }
        return lines.map { term, line in
            let text = "\(line.number) \(line.title)"
            guard line.isVisible, let path = Paths.record(line.record) else {
                return .init(context.say(term), text: text)
            }
            return .init(context.say(term), text: text, path: path)
        }
    }

    /// Another clue with what the two share, and the way to merge this one into it.
    private static func duplicate(
        _ other: LikelyDuplicate, of file: ClueFile, _ context: PageContext
    ) -> FactList.Fact {
        let say = context.say
        let reasons = context.list(other.reasons.map { say($0.label) })
        let canMerge = other.clue.unitID == file.clue.unitID && file.act(.merge).map { $0.refusal == nil } ?? false
        let path = Paths.clueAct(file.clue.id, "merger").with(query: [("into", other.clue.id.rawValue)])
        let merge = canMerge ? ActButton(say(ClueText.mergeIntoThat), .link(path)) : nil
        return .init(
            "\(reasons) · \(say(other.clue.state.label)) · \(other.unitName)",
            """
            <a href="\(Paths.clue(other.clue.id))"><span class="record-number">\(other.clue.number)</span> \
            \(other.clue.title)</a> \(context.show(merge))
            """)
    }
}
