import Enforcement
package import Law
import Storage

/// A small fictional world: one province with two cities, its units and people, marks, listings, clues, cases and
/// transfers in every state. The demonstration and the tests use the same one.
///
/// Everything is made by the operations themselves, on a clock that runs through the weeks before the present.
package struct SampleWorld: Sendable {
    let office: Office
    private let clock: Locked<Moment>
    let present: Moment

    /// A world in the database of an office, ending at its present.
    package init(in office: Office) {
        let present = office.now
        let clock = Locked(present.adding(hours: -24 * 340))
        let random = Locked(SampleRandom(seed: 990_000))
        self.present = present
        self.clock = clock
        self.office = Office(
            database: office.database, evidence: office.evidence, spool: office.spool, ledger: office.ledger,
            sealing: office.sealing, settings: office.settings, clock: { clock.withLock { $0 } },
            identifiers: IdentifierSource { random.withLock { $0.next() } }, log: office.log)
    }

    /// How far the making of the world is.
    package struct Progress: Sendable {
        package let what: Wording
        package let done: Int
        package let of: Int
    }

    /// Whether an office holds nobody yet, so that the world may be made in it.
    package static func isNeeded(in office: Office) async throws -> Bool {
        try await office.read { try $0.first("SELECT id FROM account LIMIT 1") == nil }
    }

    /// Makes the world.
    ///
    /// - Throws: `Refusal` where the database holds anything already.
    package func seed(progress: @Sendable (Progress) -> Void = { _ in }) async throws {
        guard try await SampleWorld.isNeeded(in: office) else {
            throw SampleWorld.notEmpty
        }
        _ = try await office.perform(MarkSampleWorld(), as: SampleWorld.founder)
        var cast = Cast()
        try await makeUnits(&cast)
        try await makePeople(&cast)
        progress(Progress(what: Wording("单位和人员", "units and people"), done: 1, of: 4))
        try await makeRights(cast)
        try await makeListings(cast)
        progress(Progress(what: Wording("权利和商品信息", "rights and listings"), done: 2, of: 4))
        try await makeClues(cast)
        progress(Progress(what: Wording("线索", "clues"), done: 3, of: 4))
        try await makeCases(cast)
        try await makePlans(cast)
        try await makeDocuments(cast)
        try await makeTraining(cast)
        try await makeSuspension(cast)
        progress(Progress(what: Wording("案件和移送", "cases and transfers"), done: 4, of: 4))
    }

    /// Who and what there is, by the keys of the tables.
    struct Cast: Sendable {
        var units: [String: UnitID] = [:]
        var people: [String: Actor] = [:]

        /// A unit of `SampleUnits`.
        func unit(_ key: String) throws -> UnitID {
            guard let unit = units[key] else { throw Refusal.notFound(.unit) }
            return unit
        }

        /// A person of `SamplePeople`.
        func person(_ signInName: String) throws -> Actor {
            guard let person = people[signInName] else { throw Refusal.notFound(.user) }
            return person
        }
    }

    /// Lets time pass, never beyond the present, and to an hour at which an office works.
    func pass(days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        let step = Int64((days * 24 + hours) * 60 + minutes) * 60_000
        clock.withLock { now in
            let then = now.adding(milliseconds: step)
            now = min(SampleWorld.officeHour(near: then, after: now), present)
        }
    }

    /// The moment itself where it lies between eight and seven in Beijing; else an hour before the evening's end or, where
    /// that lies too early, after the morning's beginning.
    static func officeHour(near moment: Moment, after floor: Moment) -> Moment {
        let (day, hour) = (moment.date, moment.hour)
        if (8..<19).contains(hour) { return moment }
        let evening = Moment(day, hour: 18).adding(milliseconds: moment.millisecondsOfDay % 3_600_000)
        if hour >= 19, evening > floor { return evening }
        return Moment(hour < 8 ? day : day.adding(days: 1), hour: 8)
            .adding(milliseconds: moment.millisecondsOfDay % 3_600_000)
    }

    /// Goes to a moment before the present: hours of that day in Beijing.
    func go(daysAgo: Int, hour: Int = 9) {
        let day = present.date.adding(days: -daysAgo)
        clock.withLock { $0 = min(Moment(day, hour: hour), present) }
    }

    /// Goes so many hours back from the present.
    func go(hoursAgo hours: Int) {
        let then = present.adding(hours: -hours)
        clock.withLock { $0 = min(SampleWorld.officeHour(near: then, after: Moment(milliseconds: 0)), present) }
    }

    /// Goes to the day from which a period runs out so many days after the present, or next after that where no period
    /// ends on such a day; before the present where `days` is negative. What lies between the beginning of the record and
    /// that of the period is `after`, in days.
    func go(toMeet limit: TimeLimitID, in days: Int, after lead: Int = 0, hour: Int = 9) {
        let wanted = present.date.adding(days: days)
        let ends = (0...140).compactMap { ago -> (ago: Int, due: LegalDate)? in
            let begin = Moment(present.date.adding(days: -ago), hour: hour)
            guard let row = TimeLimits.row(limit, on: begin.date) else { return nil }
            return (ago, Deadline.due(row, from: begin, calendar: office.settings.calendar).moment.date)
        }
        let found = days < 0 ? ends.first { $0.due <= wanted } : ends.last { $0.due >= wanted }
        go(daysAgo: (found?.ago ?? 0) + lead, hour: hour)
    }

    /// Who sets the scene before there is anybody: leaves no trace but in the ledger.
    private static let founder = Actor(
        userID: UserID("FOUNDER"), name: "建库", unitID: UnitID("FOUNDATION"), unitKind: .coordination, region: "000000",
        roles: [.administrator], channel: .job)

    private func makeUnits(_ cast: inout Cast) async throws {
        for line in SampleUnits.all {
            cast.units[line.key] = try await office.perform(
                RegisterUnit(name: line.name, shortName: line.short, kind: line.kind, region: line.region),
                as: SampleWorld.founder)
        }
    }

    private func makePeople(_ cast: inout Cast) async throws {
        let year = present.date.year
        guard let from = LegalDate(year: year - 2, month: 1, day: 1),
            let until = LegalDate(year: year + 2, month: 12, day: 31)
        else { return }
        for (serial, line) in SamplePeople.all.enumerated() {
            let id = try await office.perform(
                RegisterUser(
                    unitID: try cast.unit(line.unit), signInName: line.signInName, name: line.name, roles: line.roles),
                as: SampleWorld.founder)
            if line.roles.contains(.officer) {
                let unit = SampleUnits.all.first { $0.key == line.unit }
                let area = unit?.kind.area
                _ = try await office.perform(
                    CertifyOfficer(
                        userID: id, number: "99\(10_000 + serial)", kind: .national,
                        areas: area.map { Set([$0]) }, region: unit.map { SampleWorld.province(of: $0.region) },
                        validFrom: from, validUntil: until), as: SampleWorld.founder)
            }
            cast.people[line.signInName] = try await office.read {
                try OrganisationStore.actor(id, by: .web, in: $0)
            }
        }
    }

    /// The province of a region: certificates are good all over it.
    private static func province(of region: String) -> String { "\(region.prefix(2))0000" }

    private func makeRights(_ cast: Cast) async throws {
        let day = present.date
        guard let from = LegalDate(year: day.year - 6, month: 3, day: 14),
            let until = LegalDate(year: day.year + 4, month: 3, day: 13)
        else { return }
        let drafts = SampleBrands.all.enumerated().map { place, brand in
            RightDraft(
                mark: brand.mark, aliases: brand.aliases, classes: brand.classes, holder: brand.holder,
                registrationNumber: "SAMPLE-\(10_001 + place)", validFrom: from, validUntil: until,
                referencePrice: .yuan(Int64(brand.price)))
        }
        let monitor = try cast.person("monitor")
        let added = try await office.perform(RegisterRights(drafts), as: monitor).added
        for (id, brand) in zip(added, SampleBrands.all) {
            for seller in SampleBrands.authorised[brand.mark] ?? [] {
                _ = try await office.perform(AuthoriseSeller(right: id, seller: seller), as: monitor)
            }
            for host in SampleBrands.hosts[brand.mark] ?? [] {
                _ = try await office.perform(AddOfficialHost(right: id, address: host), as: monitor)
            }
        }
    }

    private func makeListings(_ cast: Cast) async throws {
        var random = SampleRandom(seed: 3_000)
        let lines = SampleListings.lines(&random)
        let monitor = try cast.person("monitor")
        for (place, part) in stride(from: 0, to: lines.count, by: 1_000).enumerated() {
            go(daysAgo: 40 - place * 15, hour: 7)
            var intake = try await ListingIntake(named: "示例数据 第\(place + 1)批", into: office, as: monitor)
            let text = lines[part..<min(part + 1_000, lines.count)].joined(separator: "\n") + "\n"
            try await intake.feed(Array(text.utf8))
            _ = try await intake.finish()
        }
    }
}
