import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension OfficersCommand {
    /// `qingyuan officers certificates`.
    struct Certificates: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what an officer's certificates cover, and their suspensions.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The officer's sign-in name.") var user: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let file = try await OfficersCommand.file(of: user, for: person, in: office)
                    for certificate in file.certificates { try put(certificate, on: office.now.date) }
                }
            }
        }

        private func put(_ officer: Officer, on today: LegalDate) throws {
            let row = Row(officer, on: today)
            guard !frame.output.json else { return try Console.put(json: row) }
            let fault = officer.fault(on: today).map { " (\($0.label.en))" } ?? ""
            Console.put(
                "\(row.number)  \(row.kind ?? "-")  \(row.areas?.joined(separator: ",") ?? "every area")  "
                    + "\(row.region ?? "everywhere")  \(row.validFrom) to \(row.validUntil)  "
                    + "\(row.isGood ? "good" : "not good\(fault)")")
            for suspension in row.suspensions {
                let days = "\(suspension.from?.description ?? "-") to \(suspension.until?.description ?? "-")"
                let lifted = suspension.liftedBy.map { "  (lifted by \($0): \(suspension.liftReason ?? ""))" } ?? ""
                Console.put(
                    "    suspended \(days)  \(suspension.suspendedBy ?? "-"): \(suspension.reason ?? "-")\(lifted)")
            }
        }

        /// One certificate, for programs.
        private struct Row: Encodable {
            let number: String
            let kind: String?
            let areas: [String]?
            let region: String?
            let validFrom: LegalDate
            let validUntil: LegalDate
            let isGood: Bool
            let suspensions: [Line]

            init(_ officer: Officer, on today: LegalDate) {
                number = officer.certificateNumber
                kind = officer.kind?.rawValue
                areas = officer.areas.map { areas in
                    EnforcementArea.allCases.filter(areas.contains).map(\.rawValue)
                }
                region = officer.region
                validFrom = officer.validFrom
                validUntil = officer.validUntil
                isGood = officer.isValid(on: today)
                suspensions = officer.suspensions.map(Line.init)
            }
        }

        /// One suspension, for programs.
        private struct Line: Encodable {
            let from: LegalDate?
            let until: LegalDate?
            let reason: String?
            let suspendedBy: String?
            let liftedBy: String?
            let liftReason: String?

            init(_ suspension: CertificateSuspension) {
                from = suspension.entry?.from
                until = suspension.until
                reason = suspension.entry?.reason
                suspendedBy = suspension.entry?.by
                liftedBy = suspension.lifting?.by
                liftReason = suspension.lifting?.reason
            }
        }
    }

    /// `qingyuan officers record`.
    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what an officer has answered for: cases led, reviewed, decided.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The officer's sign-in name.") var user: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let record = try await OfficersCommand.file(of: user, for: person, in: office).record
                    guard !frame.output.json else { return try Console.put(json: Sheet(record)) }
                    for line in record.cases {
                        let roles = line.roles.map(\.rawValue).joined(separator: ",")
                        Console.put("\(line.number)  \(line.title)  \(line.state.rawValue)  \(roles)")
                    }
                    Console.say(
                        "led \(record.led)  second officer \(record.assisted)  reviewed \(record.reviewed)  "
                            + "hosted \(record.hosted)  decided \(record.decided)")
                }
            }
        }

        /// All of it, for programs.
        private struct Sheet: Encodable {
            let led: Int
            let assisted: Int
            let reviewed: Int
            let hosted: Int
            let decided: Int
            let cases: [Row]

            init(_ record: OfficerRecord) {
                (led, assisted, reviewed) = (record.led, record.assisted, record.reviewed)
                (hosted, decided) = (record.hosted, record.decided)
                cases = record.cases.map(Row.init)
            }
        }

        /// One case, for programs.
        private struct Row: Encodable {
            let id: String
            let number: String
            let title: String
            let state: String
            let roles: [String]

            init(_ line: OfficerRecord.Line) {
                (id, number, title) = (line.id.rawValue, line.number, line.title)
                (state, roles) = (line.state.rawValue, line.roles.map(\.rawValue))
            }
        }
    }

    /// What one may see of an officer in the present year.
    fileprivate static func file(of user: String, for person: Actor, in office: Office) async throws -> OfficerFile {
        let (id, year) = (try await UserCommand.user(user, in: office).id, office.now.date.year)
        return try await office.read { try OfficerStore.file(id, year: year, for: person, in: $0) }
    }
}
