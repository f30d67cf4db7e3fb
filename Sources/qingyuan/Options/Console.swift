import ArgumentParser
import Enforcement
import Foundation
import Law
import Synchronization

/// Standard output for data, standard error for messages.
enum Console {
    private static let reader = Mutex(false)

    /// Whether citizen numbers and mobile numbers are hidden in everything that is written: whoever the command acts for may not
    /// see people. Said once, as soon as it is known in whose name the command acts.
    static var hidesPeople: Bool {
        get { reader.withLock { $0 } }
        set { reader.withLock { $0 = newValue } }
    }

    /// Writes one line of data.
    static func put(_ line: String) { write(Array((line + "\n").utf8), as: .text) }

    private static func write(_ bytes: [UInt8], as syntax: Mask.Syntax) {
        FileHandle.standardOutput.write(Data(hidesPeople ? Mask.bytes(bytes, as: syntax) : bytes))
    }

    /// Writes one value as a line of JSON with sorted keys.
    static func put(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        write(Array(try encoder.encode(value)) + [UInt8(ascii: "\n")], as: .json)
    }

    /// Writes a text of several lines as it is.
    static func put(text: String) { write(Array(text.utf8), as: .text) }

    /// Writes one line for people to standard error.
    static func say(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }

    /// Shows how far a long piece of work is: rewritten in place on a terminal, silent elsewhere.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(text)".utf8))
    }

    /// Ends the line of `progress`.
    static func progressDone() {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data("\n".utf8))
    }
}

/// The exit codes of the program besides ArgumentParser's 64 for wrong usage.
enum Exit {
    /// The law, the procedure or an authority said no, or a check found something.
    static let refused = ExitCode(1)
    /// The program was called, or set up, wrongly: ArgumentParser's own code.
    static let usage = ExitCode(64)
    /// Something of the system failed.
    static let fault = ExitCode(70)
}

extension AsyncParsableCommand {
    /// Runs the body and turns what it throws into a message and an exit code.
    func carryOut(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let refusal as Refusal {
            let source = refusal.source.map { " (\($0.citation.zh))" } ?? ""
            Console.say("\(refusal.message.zh)\(source)\n\(refusal.message.en) [\(refusal.code.rawValue)]")
            throw Exit.refused
        } catch let exit as ExitCode {
            throw exit
        } catch let error as ValidationError {
            throw error
        } catch {
            Console.say("qingyuan: \(error)")
            throw Exit.fault
        }
    }
}
