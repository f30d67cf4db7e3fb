import ArgumentParser
import Operations

/// A record's file that a command shows.
protocol ShownFile: RecordFile where Subject: ActCommands {
    var sheet: RecordSheet { get }
}

/// `qingyuan … show`: one record with all that a page says of it.
struct ShowCommand<File: ShownFile>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: "Show one \(File.Subject.word) with its clocks, its steps and what one may do.")
    }

    @OptionGroup var frame: CommandFrame
    @Argument(help: "The record's id or number.") var id: String

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let (name, now, yellow) = (id, office.now, office.settings.yellowShare)
                let file = try await office.read { access in
                    try File(
                        try File.Subject.Store.named(name, for: actor, in: access), for: actor, at: now, yellow: yellow,
                        in: access)
                }
                try file.sheet.put(frame.output)
            }
        }
    }
}

extension ClueFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension CaseFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension MeasureFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension ExecutionFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension TransferFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension SuspectFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension ReferralFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension InquiryFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension AssistanceFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension ConsultationFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension TaxClueFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}

extension PlanTaskFile: ShownFile {
    var sheet: RecordSheet { RecordSheet(self) }
}
