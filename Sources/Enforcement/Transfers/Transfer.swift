package import Law

/// Transfer 移送: a suspected crime that an administrative unit hands to the police.
package struct Transfer: Sendable, Hashable {
    package let id: TransferID
    /// `清市监移〔2026〕3号`.
    package let number: String
    package let caseID: CaseID
    package let state: TransferState
    /// The unit that hands over.
    package let unitID: UnitID
    package let region: String
    /// The police with whom it is; nil before the hand-over.
    package let receiverID: UnitID?
    package let crime: SuspectedCrime
    package let ground: TransferGround
    /// The facts as reported to the head.
    package let facts: String
    /// The amount that counts for the crime, as far as it is known.
    package let amount: Money?
    package let proposedBy: UserID
    /// What was handed over with the letter.
    package let attachments: [TransferAttachment]
    package let proposedAt: Moment
    package let handedOverAt: Moment?
    package let decidedAt: Moment?
    package let version: Int

    package init(
        id: TransferID, number: String, caseID: CaseID, state: TransferState, unitID: UnitID, region: String,
        receiverID: UnitID?, crime: SuspectedCrime, ground: TransferGround, facts: String, amount: Money?,
        proposedBy: UserID, attachments: [TransferAttachment], proposedAt: Moment, handedOverAt: Moment?,
        decidedAt: Moment?, version: Int
    ) {
        self.id = id
        self.number = number
        self.caseID = caseID
        self.state = state
        self.unitID = unitID
        self.region = region
        self.receiverID = receiverID
        self.crime = crime
        self.ground = ground
        self.facts = facts
        self.amount = amount
        self.proposedBy = proposedBy
        self.attachments = attachments
        self.proposedAt = proposedAt
        self.handedOverAt = handedOverAt
        self.decidedAt = decidedAt
        self.version = version
    }

    /// What a complete file never lacks and this one does.
    ///
    /// - Source: 公安机关办理刑事案件程序规定 Art 180.
    package var lacking: [TransferAttachment] { TransferAttachment.indispensable.filter { !attachments.contains($0) } }

    /// Attachments the law asks for that were not handed over; flagged, and never a ground for refusing the transfer.
    ///
    /// - Source: 国务院令第310号 Art 6; 公安机关办理刑事案件程序规定 Art 180.
    package var missingAttachments: [TransferAttachment] {
        TransferAttachment.required.filter { !attachments.contains($0) }
    }
}

/// What goes with a transfer.
///
/// - Source: 国务院令第310号 Art 6.
package enum TransferAttachment: String, CaseIterable, Hashable, Sendable, Codable {
    case letter, investigationReport, goodsList, testReport, other

    package var label: Wording {
        switch self {
        case .letter: Wording("涉嫌犯罪案件移送书", "Letter of transfer")
        case .investigationReport: Wording("涉嫌犯罪案件情况的调查报告", "Investigation report")
        case .goodsList: Wording("涉案物品清单", "List of goods")
        case .testReport: Wording("有关检验报告或者鉴定结论", "Test report or expert opinion")
        case .other: Wording("其他有关涉嫌犯罪的材料", "Other material")
        }
    }

    /// What the law names; a test report goes along where the matter needs one.
    package static let required: [TransferAttachment] = [.letter, .investigationReport, .goodsList, .testReport]
    /// Without which a file is never complete: the police say so within twenty-four hours.
    package static let indispensable: [TransferAttachment] = [.letter, .investigationReport, .goodsList]
}

/// On what the transfer rests.
///
/// - Source: 国务院令第310号 Art 3.
package enum TransferGround: String, CaseIterable, Hashable, Sendable, Codable {
    case thresholdMet, reasonableSuspicion

    package var label: Wording {
        switch self {
        case .thresholdMet: Wording("达到刑事追诉标准", "The criminal standard is met")
        case .reasonableSuspicion: Wording("存在犯罪的合理嫌疑（知识产权领域）", "Reasonable suspicion (intellectual property)")
        }
    }

    package var source: LegalSource {
        switch self {
        case .thresholdMet: TransferLaw.threshold
        case .reasonableSuspicion: TransferLaw.reasonableSuspicion
        }
    }
}
