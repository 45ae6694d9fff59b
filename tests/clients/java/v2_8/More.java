// The client of 2021 has none of the Admin methods that came later.
import org.apache.kafka.clients.admin.*;

class More
{
    static FeatureUpdate upgrade(short level)
    {
        return new FeatureUpdate(level, false);
    }

    static void run(String bootstrap, Admin admin, String topic)
    {
    }
}
