/// The version of both programs.
package let lamproomVersion = "0.1.0"
