/// Who acts: one signed-in person, one machine with a token, or the system itself.
package struct Actor: Hashable, Sendable {
    /// By which way the act came in; kept in the ledger.
    package enum Channel: String, Hashable, Sendable, Codable {
        case web, api, commandLine, job
    }

    package let userID: UserID
    package let name: String
    package let unitID: UnitID
    package let unitKind: UnitKind
    /// GB/T 2260 code of the unit's region.
    package let region: String
    package let roles: Set<Role>
    package let channel: Channel
    /// What a machine's token is limited to; nil means everything the roles allow.
    package let scopes: Set<Duty>?
    /// The certificates of an officer, the latest end first; empty for everybody else.
    package let certificates: [Officer]

    package init(
        userID: UserID, name: String, unitID: UnitID, unitKind: UnitKind, region: String, roles: Set<Role>,
        channel: Channel, scopes: Set<Duty>? = nil, certificates: [Officer] = []
    ) {
        self.userID = userID
        self.name = name
        self.unitID = unitID
        self.unitKind = unitKind
        self.region = region
        self.roles = roles
        self.channel = channel
        self.scopes = scopes
        self.certificates = certificates
    }
}

/// Where a record belongs: what authority looks at.
package struct RecordScope: Hashable, Sendable {
    package let kind: RecordKind
    /// The unit that owns the record.
    package let unitID: UnitID
    /// The owning unit's region.
    package let region: String
    /// Users to whom it is assigned or who are named in it.
    package let people: Set<UserID>
    /// Other units that take part: the police that receives a transfer, a unit that was asked to help.
    package let parties: Set<UnitID>
    /// Users who keep out of it 回避: they see it and do nothing in it.
    package let avoiding: Set<UserID>

    package init(
        kind: RecordKind, unitID: UnitID, region: String, people: Set<UserID> = [], parties: Set<UnitID> = [],
        avoiding: Set<UserID> = []
    ) {
        self.kind = kind
        self.unitID = unitID
        self.region = region
        self.people = people
        self.parties = parties
        self.avoiding = avoiding
    }
}
