package import Law

/// What is handed in with a step of a transfer.
package enum TransferAct: Sendable, Hashable {
    /// Reasons of a step that needs them.
    case reason(String)
    /// To which police the file goes.
    case receiver(PoliceUnit)
    /// Which procuratorate is asked to supervise the filing.
    case supervisor(SupervisingUnit)
}

/// What the guards need to know of a unit that shall receive a file.
package struct PoliceUnit: Sendable, Hashable {
    package let id: UnitID
    package let kind: UnitKind
    package let region: String

    package init(id: UnitID, kind: UnitKind, region: String) {
        self.id = id
        self.kind = kind
        self.region = region
    }
}

/// What the guards need to know of a procuratorate that is asked to supervise.
package struct SupervisingUnit: Sendable, Hashable {
    package let kind: UnitKind
    package let region: String

    package init(kind: UnitKind, region: String) {
        self.kind = kind
        self.region = region
    }
}

/// What the guards of a transfer look at.
package struct TransferFacts: ActFacts {
    package var proposedBy: UserID
    /// The officers of the task team.
    package var team: [TeamMember]
    package var sender: UnitID
    /// GB/T 2260 code of the sender's region; its level is the level of the police.
    package var senderRegion: String
    /// The police with whom the file is now.
    package var receiver: UnitID?
    /// Whether the police have asked for materials that have not come yet.
    package var supplementOpen: Bool
    /// What a complete file never lacks and this one does.
    package var missing: [TransferAttachment]
    /// Whether the police look into it as a clue, with the longer time for that.
    package var isVerified: Bool
    /// How far the unit's objection to not filing has come; nil where it raised none.
    package var objection: TransferObjection?
    /// Until when the police can be asked to reconsider; nil where no such clock runs.
    package var reconsiderUntil: Moment?
    /// The procuratorate that was asked to supervise the filing.
    package var supervisor: UnitID?
    /// Whether the procuratorate has notified the police to file.
    package var isFilingOrdered: Bool
    /// What is handed in now; nil where the question is only which steps are open.
    package var act: TransferAct?

    package init(
        proposedBy: UserID, team: [TeamMember], sender: UnitID, senderRegion: String, receiver: UnitID? = nil,
        supplementOpen: Bool = false, missing: [TransferAttachment] = [], isVerified: Bool = false,
        objection: TransferObjection? = nil, reconsiderUntil: Moment? = nil, supervisor: UnitID? = nil,
        isFilingOrdered: Bool = false, act: TransferAct? = nil
    ) {
        self.proposedBy = proposedBy
        self.team = team
        self.sender = sender
        self.senderRegion = senderRegion
        self.receiver = receiver
        self.supplementOpen = supplementOpen
        self.missing = missing
        self.isVerified = isVerified
        self.objection = objection
        self.reconsiderUntil = reconsiderUntil
        self.supervisor = supervisor
        self.isFilingOrdered = isFilingOrdered
        self.act = act
    }
}
