import ArgumentParser
import Enforcement
import Foundation
import Law
import Screening

/// Which calibration turns scores into probabilities: the newest of a file, or an older one by its number.
struct CalibrationSource: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("A file that screen train has made: adds the probability of a score.", valueName: "file"))
    var calibration: String?

    @Option(name: .long, help: ArgumentHelp("An older version of it.", valueName: "number"))
    var calibrationVersion: Int?

    func validate() throws {
        guard calibration != nil || calibrationVersion == nil else {
            throw ValidationError("--calibration-version asks for a version of the file that --calibration names")
        }
    }

    /// The calibration that was asked for, nil where none was.
    func chosen() throws -> Calibration? {
        guard let calibration else { return nil }
        let history = try CalibrationSource.history(at: calibration, mayBeMissing: false)
        guard let found = calibrationVersion.map(history.version) ?? history.current else {
            throw Refusal(
                RefusalCode("no-calibration"), Wording("\(calibration) 中没有该版本", "\(calibration) has no such version"))
        }
        return found
    }

    /// The versions of a file; none where it may be missing and is.
    static func history(at path: String, mayBeMissing: Bool) throws -> CalibrationHistory {
        if mayBeMissing, !FileManager.default.fileExists(atPath: path) { return CalibrationHistory() }
        let input = try InputFile(path)
        var bytes: [UInt8] = []
        while let more = try input.next() { bytes += more }
        guard let history = try? JSONDecoder().decode(CalibrationHistory.self, from: Data(bytes)) else {
            throw Refusal(
                RefusalCode("bad-calibration"),
                Wording("\(path) 不是校准文件", "\(path) is no calibration file"))
        }
        return history
    }
}
