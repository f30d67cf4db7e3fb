import Enforcement
import Law

/// What the record of a case says that forms take from it: one small mapping for each fact.
extension FormFacts {
    /// - Parameters:
    ///   - documents: what was issued on the case.
    ///   - volume: what goes into its volume as it stands.
    ///   - executions: what was done of its decision.
    init(
        _ loaded: CaseStore.Loaded, code: String?, documents: [DocumentStore.Line], volume: [FiledVolume.Item],
        executions: [ExecutionStore.Contents], on day: LegalDate
    ) throws {
        self.init()
        noteRecord(loaded.record, code: code)
        note(.today, day)
        note(.officers, FormFacts.officers(loaded.facts.team, on: day))
        note(.evidence, rows: loaded.evidence.enumerated().map(FormFacts.evidence))
        note(extractions: loaded.evidence)
        note(.goods, rows: loaded.goods.enumerated().map(FormFacts.goods))
        note(.documents, rows: volume.enumerated().map { FormFacts.entry($0, $1, pages: "") })
        note(.decisionNumber, documents.last { FormFacts.decisions.contains($0.form) }?.number)
        for paper in loaded.papers { try FormFacts.readings[paper.stage]?(&self, paper) }
        if let intended = loaded.facts.notice?.penalty ?? loaded.facts.conclusion?.penalty {
            note(.intendedPenalty, FormFacts.lines(intended))
        }
        note(.heard, try FormFacts.heard(loaded.papers))
        if let execution = executions.last { note(execution, on: day) }
    }

    /// How evidence was taken, as the last piece says it of which anything is known.
    private mutating func note(extractions pieces: [CaseEvidence]) {
        guard let last = pieces.compactMap(\.extraction).last else { return }
        note(.evidencePlace, last.place)
        note(.evidenceOrigin, last.words.zh)
        note(.evidenceMedium, pieces.compactMap(\.extraction?.medium).last)
        note(.evidenceMethod, sentence: last.method)
    }

    /// The captured files of the case with their digests.
    mutating func note(files: [Evidence]) {
        note(
            .evidenceFiles,
            rows: files.enumerated().map { ["\($0 + 1)", $1.name, "\($1.size) 字节", "SHA-256 \($1.digest)"] })
    }

    private mutating func noteRecord(_ record: Case, code: String?) {
        note(.caseNumber, record.number)
        note(.title, record.title)
        note(.source, record.source.label.zh)
        note(.registeredOn, record.registeredAt.date)
        note(.filedOn, record.filedAt?.date)
        note(.party, record.party)
        note(.partyCode, code)
        note(.place, record.place)
        note(.conduct, sentence: record.conduct)
        note(.conductOn, record.conductOn)
        note(.amount, record.amount)
        note(.decidedOn, record.decidedAt?.date)
        note(.closedOn, record.closedAt?.date)
    }

    /// What a paper of each stage says; the last one of a stage stands.
    private static let readings: [CasePaper.Stage: @Sendable (inout FormFacts, CasePaper) throws -> Void] = [
        .filing: { $0.note(.checkReasons, sentence: try $1.read(as: FilingProposal.self).reasons) },
        .conclusion: { $0.note(try $1.read(as: Conclusion.self)) },
        .review: { $0.note(try $1.read(as: ReviewOpinion.self), by: $1.author, on: $1.writtenAt.date) },
        .notice: { $0.note(.noticeServedOn, try $1.read(as: PenaltyNotice.self).servedOn) },
        .statement: { $0.note(.statement, sentence: try $1.read(as: PartyStatement.self).text) },
        .decision: { $0.note(try $1.read(as: CaseDecision.self), by: $1.author) },
        .discussion: { $0.note(try $1.read(as: CollectiveDiscussion.self)) },
        .spot: { $0.note(try $1.read(as: SpotRecord.self)) },
        .service: { $0.note(try $1.read(as: ServiceRecord.self)) },
        .closing: { facts, paper in
            facts.note(.performance, sentence: try paper.read(as: ClosingReport.self).performance)
            facts.note(.closer, paper.author)
        },
        .volume: { $0.note(try $1.read(as: FiledVolume.self), by: $1.author, on: $1.writtenAt.date) },
    ]

    private mutating func note(_ report: Conclusion) {
        note(.foundFacts, sentence: report.facts)
        note(.basis, report.basis)
        let penalty = report.penalty.map { "：" + $0.onPaper.joined(separator: "；") } ?? ""
        note(.proposal, "建议：\(report.proposal.label.zh)\(penalty)。")
    }

    private mutating func note(_ review: ReviewOpinion, by reviewer: String, on day: LegalDate) {
        note(.reviewOpinion, sentence: review.opinion)
        note(.reviewer, reviewer)
        note(.reviewedOn, day)
    }

    private mutating func note(_ decision: CaseDecision, by decider: String) {
        note(.decisionReasons, sentence: decision.reasons)
        note(.decisionBasis, decision.basis)
        note(.decidedPenalty, decision.kind == .penalty ? decision.penalty.map(FormFacts.lines) : nil)
        note(.noPenaltyDecided, decision.kind == .noPenalty ? decision.reasons : nil)
        note(.decider, decider)
    }

    private mutating func note(_ discussion: CollectiveDiscussion) {
        let meeting = discussion.meeting
        note(.discussionPlace, meeting.place)
        note(.discussionChair, meeting.chair)
        note(.discussionAttended, meeting.attended.joined(separator: "\n"))
        note(.discussionRecorder, meeting.recorder)
        note(.discussionWords, meeting.discussed)
        let penalty = discussion.penalty.map { "：" + $0.onPaper.joined(separator: "；") } ?? ""
        note(.discussionResult, sentence: discussion.kind.label.zh + penalty)
    }

    private mutating func note(_ spot: SpotRecord) {
        note(.spotWhen, "\(spot.at.date.onPaper)\(spot.at.hour)时\(spot.at.minute)分")
        note(.spotWhere, spot.place)
    }

    private mutating func note(_ service: ServiceRecord) {
        note(.serviceMethod, service.method.label.zh)
        note(.servedOn, service.servedOn)
        note(.recipient, service.recipient)
    }
}

extension FormFacts {
    /// Those who investigate, with their certificates.
    private static func officers(_ team: [TeamMember], on day: LegalDate) -> String? {
        let named = team.map { member in
            member.name + (member.namedCertificate(on: day).map { "（\($0.certificateNumber)）" } ?? "")
        }
        return named.isEmpty ? nil : named.joined(separator: "、")
    }

    private static func lines(_ penalty: Penalty) -> String { penalty.onPaper.joined(separator: "\n") }

    private static func evidence(_ place: Int, _ piece: CaseEvidence) -> [String] {
        ["\(place + 1)", piece.name, piece.kind.label.zh, piece.collectedOn.onPaper, piece.detail]
    }

    private static func goods(_ place: Int, _ goods: CaseGoods) -> [String] {
        let count = goods.seized > 0 ? goods.seized : goods.unsold
        return ["\(place + 1)", goods.name, goods.mark ?? "", "件", "\(count)", ""]
    }

    /// What the party was told and what it said, in the words of a decision; nil before the notice.
    private static func heard(_ papers: [CasePaper]) throws -> String? {
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return nil }
        let notice: PenaltyNotice = try papers[place].read()
        let told = "我单位于\(notice.servedOn.onPaper)向当事人送达行政处罚告知书，告知拟作出的行政处罚内容及事实、理由、依据和享有的权利。"
        let statements: [PartyStatement] = try papers[place...].filter { $0.stage == .statement }.map { try $0.read() }
        guard let last = statements.last else { return told + "当事人在规定期限内未提出陈述、申辩。" }
        if last.waived { return told + "当事人放弃陈述、申辩：\(last.text.asSentence)" }
        return told + "当事人提出：\(last.text.asSentence)复核意见：\(last.consideration.asSentence)"
    }

    /// The forms that a decision is served as.
    private static let decisions: Set<DocumentForm> = [.spotDecision, .penaltyDecision, .noPenaltyDecision]

    private static func entry(_ place: Int, _ item: FiledVolume.Item, pages: String) -> [String] {
        ["\(place + 1)", item.number ?? "", item.title, item.on.onPaper, pages, ""]
    }

    /// The volume as it was filed: its contents then, with their pages.
    private mutating func note(_ volume: FiledVolume, by archivist: String, on day: LegalDate) {
        note(
            .documents,
            rows: volume.lines.enumerated().map { FormFacts.entry($0, $1.item, pages: $1.pages.asPages) })
        note(.volumePages, "共\(volume.pages)页")
        note(.volumeNotes, volume.notes)
        note(.retention, volume.retention.label.zh)
        note(.archivist, archivist)
        note(.archivedOn, day)
    }
}
